import {BARE, DECLINED, E, EN, END, N, ND, ST_T, WEAK, WEAK_E} from './endings.ts';
import {LEAST} from './firm.ts';
import type {Add} from './gather.ts';
import {type Parts, strongParts, weakParts} from './german-prefixes.ts';
import {ODD_VERBS, strongVerb} from './german-strong.ts';

const INFINITIVE = /(?:[^e]en|[^aeiou]?[aeiouäöü].*(?:er|el)n)$/;
/** English words on -ern, which `concer-t` and `pat-ter-t` should not be made of. */
const ENGLISH_ERN = /(?:conc|disc|gov|patt|lant|tav|cav|est|ast|rth|uth|alt|int|ext|mod|lect)ern$/;
/** Stems that need an e before st and t: arbeit-et, rechn-et, öffn-et; but lern-t, wohn-t. */
const NEEDS_E = /(?:[dt]|[bcdfgkpstvwxz]h?[mn])$/;
/** Verbs with a participle that has no ge: stressed behind their first syllable. */
const FOREIGN = /[^aeiou]ieren$|isieren$/;

/** Letters that English does not have before -en: zahlen, kaufen, schätzen, handeln; it does have heighten. */
const LOOKS_GERMAN = /(?:[äöü]|[aeou]h|ie|ei(?!gh)|[ae]u|tz|pf|sch).*en$|(?:er|el)n$/;

/** Stems have three letters or more, for `open` and `ten` are no verbs of German. */
export const isInfinitive = (word: string) =>
	ODD_VERBS.has(word) || (word.length >= LEAST + 2 && INFINITIVE.test(word) && !ENGLISH_ERN.test(word));

/** Is it a verb of the tables? Any other word that ends like an infinitive may be something else. */
export const isIrregularVerb = (word: string) => ODD_VERBS.has(word) || strongParts(word) !== undefined;

/** Forms of a verb that is written as its infinitive, in lower case. Tells whether it was one for sure. */
export function germanVerb(word: string, add: Add): boolean {
	const odd = ODD_VERBS.get(word);
	if (odd !== undefined) {
		for (const form of [word, ...odd]) add(form, BARE);
		return true;
	}
	const strong = strongParts(word);
	if (strong !== undefined) {
		strongForms(word, strong, add);
		return true;
	}
	const weak = weakParts(word);
	weakForms(word, weak, add);
	return weak.separable + weak.inseparable !== '' || FOREIGN.test(word) || LOOKS_GERMAN.test(word);
}

function strongForms(word: string, {separable, inseparable, root}: Parts, add: Add): void {
	const verb = strongVerb(root);
	if (verb === undefined) return;
	const prefix = separable + inseparable;
	const apart = separable !== '';
	const stem = word.slice(0, -2);
	add(stem, NEEDS_E.test(stem) ? WEAK_E | END : E | EN | ST_T | END);
	if (verb.present !== undefined) add(prefix + verb.present, ST_T | (standsBare(verb.present, apart) ? BARE : 0));
	for (const past of verb.pasts) {
		if (/[dt]e$/.test(past)) add(prefix + past.slice(0, -1), apart ? E | EN : WEAK_E);
		// `weil wir angaben` is rare, and `Angaben`, `Ausgaben`, `Annahmen` are not.
		else add(prefix + past, apart ? BARE : BARE | EN);
	}
	const ge = inseparable === '' && !root.endsWith('fehlen') ? 'ge' : '';
	for (const participle of verb.participles) add(prefix + ge + participle, BARE | DECLINED);
	if (apart) add(`${separable}zu${inseparable}${root}`, BARE);
	else for (const other of verb.others) add(prefix + other, BARE);
}

/** gib! and er hält stand without an ending; but not fäll-, which would be the noun Fall. */
const standsBare = (present: string, apart: boolean) => present.endsWith('t') || !(apart || /[äöü]/.test(present));

function weakForms(word: string, {separable, inseparable, root}: Parts, add: Add): void {
	const stem = word.replace(/e?n$/, '');
	const withE = NEEDS_E.test(stem);
	if (word.endsWith('en')) add(stem, (withE ? WEAK_E : WEAK) | END);
	else {
		add(stem, E | N | ND | WEAK);
		if (stem.endsWith('el')) add(`${stem.slice(0, -2)}l`, E);
	}
	if (inseparable === '' && !FOREIGN.test(word)) {
		add(`${separable}ge${root.replace(/e?n$/, withE ? 'et' : 't')}`, BARE | DECLINED);
	}
	if (separable !== '') add(`${separable}zu${inseparable}${root}`, BARE);
}
