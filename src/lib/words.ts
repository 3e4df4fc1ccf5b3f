import de from '../../_locales/de/messages.json' with {type: 'json'};
import en from '../../_locales/en/messages.json' with {type: 'json'};

type Key = keyof typeof en;
type Counted = Key extends infer Name ? (Name extends `${infer Base}_one` ? Base : never) : never;
type Catalogue = Readonly<Record<Key, {readonly message: string}>>;

const CATALOGUES: Readonly<Record<string, Catalogue>> = {de, en};

/** The interface's words in one language, from `_locales`; English where we do not have the language. */
export interface Say {
	/** `$1`, `$2` … stand for the values. */
	(key: Key, ...values: readonly string[]): string;
	/** The form for a number, which is also `$1`. */
	count(base: Counted, count: number, ...values: readonly string[]): string;
	readonly language: string;
}

export function words(language: string): Say {
	const spoken = language in CATALOGUES ? language : 'en';
	const catalogue: Catalogue = CATALOGUES[spoken] ?? en;
	const say = (key: Key, ...values: readonly string[]) =>
		catalogue[key].message.replace(/\$(\d)/g, (_, number) => values[number - 1] ?? '');
	const count = (base: Counted, number: number, ...values: readonly string[]) => {
		const form = new Intl.PluralRules(spoken).select(number) === 'one' ? 'one' : 'other';
		return say(`${base}_${form}`, String(number), ...values);
	};
	return Object.assign(say, {count, language: spoken});
}
