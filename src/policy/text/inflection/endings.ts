/**
 * All endings that Handrail knows, in sets: a word takes the endings of one or more sets, and bit `n` of a number stands
 * for `ENDING_SETS[n]`. Compiled policies hold these numbers in 16 bits, so a set may grow, but never change its place.
 * Endings are folded letters; '' is the bare word. German: Duden, Die Grammatik, tables of declension and conjugation.
 */
export const ENDING_SETS: readonly (readonly string[])[] = [
	'',
	's',
	'es',
	'e',
	'en',
	'n',
	'nd nde nden nder ndes ndem',
	'in innen',
	'e en er es em',
	'er ere eren erer eres erem st ste sten ster stes stem',
	'er ere eren erer eres erem est este esten ester estes estem',
	'e en st t te ten test tet ter tes tem',
	'e en est et ete eten etest etet eter etes etem',
	'end ende enden ender endes endem',
	'st t',
	'ed ing',
].map(set => set.split(' '));

export const BARE = 1 << 0;
export const S = 1 << 1;
export const ES = 1 << 2;
export const E = 1 << 3;
export const EN = 1 << 4;
export const N = 1 << 5;
/** Present participle of verbs on -ern and -eln: liefer-nd. */
export const ND = 1 << 6;
/** Women: Kund-in, Kund-innen. */
export const IN = 1 << 7;
/** Of adjectives, and of all that declines like them: neu-e, unser-em. */
export const DECLINED = 1 << 8;
/** Comparative and superlative: schnell-er, schnell-ste. */
export const COMPARED = 1 << 9;
/** The same where the superlative needs an e: laut-este; also English: cheap-er, cheap-est. */
export const COMPARED_E = 1 << 10;
/** Weak verbs, with the participle where it has no `ge`: garantier-st, garantier-ter. */
export const WEAK = 1 << 11;
/** The same where the stem needs an e before st and t: arbeit-et. */
export const WEAK_E = 1 << 12;
/** Present participle: garantier-end, garantier-ende. */
export const END = 1 << 13;
/** Second and third person of strong verbs: versprich-st, versprich-t. */
export const ST_T = 1 << 14;
/** English verbs: refund-ed, refund-ing. */
export const ED_ING = 1 << 15;

/** The endings that a number stands for. */
export const endingsOf = (endings: number): string[] => [
	...new Set(ENDING_SETS.flatMap((set, bit) => ((endings >> bit) & 1 ? set : []))),
];

/** Bit `code & 31` for each letter that stands in an ending, for codes 0x60 to 0x7f. */
export const ENDING_LETTERS = Array.from(ENDING_SETS.flat().join('')).reduce(
	(letters, letter) => letters | (1 << letter.charCodeAt(0)),
	0,
);

/** No ending at all, and the place where each begins. */
const DEAD = 0;
const START = 1;
/** A tree of all endings: `(state << 5) | (code & 31)` leads on to the next state; a state knows the sets that end there. */
const [NEXT, SETS_AT] = tree();

function tree(): [Uint8Array, Uint16Array] {
	const states = ['dead', '', ...new Set(ENDING_SETS.flat().flatMap(beginnings))];
	const next = new Uint8Array(states.length << 5);
	const sets = new Uint16Array(states.length);
	states.slice(START + 1).forEach((beginning, index) => {
		const before = states.indexOf(beginning.slice(0, -1), START);
		next[(before << 5) | (beginning.charCodeAt(beginning.length - 1) & 31)] = index + START + 1;
	});
	ENDING_SETS.forEach((set, bit) => {
		for (const ending of set) {
			const state = states.indexOf(ending, START);
			sets[state] = (sets[state] ?? 0) | (1 << bit);
		}
	});
	return [next, sets];
}

/** e, en, end, ende of `ende`. */
function beginnings(ending: string): string[] {
	return Array.from(ending, (_, index) => ending.slice(0, index + 1));
}

/** The sets that have units[start..end) as an ending, one bit each; 0 when none has. */
export function endingSetsAt(units: Uint16Array, start: number, end: number): number {
	let state = START;
	for (let at = start; at < end; at++) {
		const code = units[at] ?? 0;
		if (code >> 5 !== 3) return 0;
		state = NEXT[(state << 5) | (code & 31)] ?? DEAD;
		if (state === DEAD) return 0;
	}
	return SETS_AT[state] ?? 0;
}
