import {BARE, endingsOf} from './endings.ts';
import {LEAST} from './firm.ts';

/** All words that begin with the base and go on with an ending of its sets: `{base: 'vertrag', endings: BARE | ES}`. */
export interface Form {
	/** Folded; three letters or more, unless `endings` is BARE. */
	readonly base: string;
	/** Bits of ENDING_SETS. */
	readonly endings: number;
}

/** Takes a base in lower case, of the letters a to z, ä, ö and ü, and the sets of endings that go with it. */
export type Add = (base: string, endings: number) => void;

const UMLAUT = /[äöü]/;
const UMLAUTS = /[äöü]/g;
const FOLDED: Readonly<Record<string, string>> = {ä: 'a', ö: 'o', ü: 'u'};
const SPELT: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue'};

/** As fold.ts folds these letters, at a fraction of its cost. */
export const withoutUmlauts = (word: string) =>
	UMLAUT.test(word) ? word.replace(UMLAUTS, umlaut => FOLDED[umlaut] ?? '') : word;
const spelt = (word: string) => word.replace(UMLAUTS, umlaut => SPELT[umlaut] ?? '');

/** Collects forms: one for each base, a second one where umlauts may be spelt ae, oe, ue. */
export function gather(tell: (add: Add) => void): Form[] {
	const forms = new Map<string, number>();
	const put = (base: string, endings: number) => {
		if (base.length >= LEAST) forms.set(base, (forms.get(base) ?? 0) | endings);
		// A base of two letters would not be firm: its forms are spelt out, each for itself.
		else for (const ending of endingsOf(endings)) forms.set(base + ending, (forms.get(base + ending) ?? 0) | BARE);
	};
	tell((base, endings) => {
		const folded = withoutUmlauts(base);
		put(folded, endings);
		if (folded !== base) put(spelt(base), endings);
	});
	return Array.from(forms, ([base, endings]) => ({base, endings}));
}
