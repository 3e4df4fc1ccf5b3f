/** What the sample's company is called, and what yours is. */
export interface Names {
	/** In full: Nordwind Energie. */
	readonly name: string;
	/** As people say it: Nordwind. It stands in products and sentences. */
	readonly short: string;
	/** For files and bundles: nordwind. */
	readonly id: string;
	/** nordwind.example */
	readonly domain: string;
	/** Instead of Südstrom, Elbvolt and Rheinwatt, as far as they go. */
	readonly competitors: readonly string[];
}

const COMPETITORS = ['Südstrom', 'Elbvolt', 'Rheinwatt'];

/** Text of the sample, or its path, with the names of another company. */
export function renamed(text: string, {name, short, id, domain, competitors}: Names): string {
	const instead = new Map([
		['Nordwind Energie', name],
		['nordwind\\.example', domain.replaceAll('.', '\\.')],
		['nordwind.example', domain],
		// Handles have no hyphens.
		['@nordwind', `@${id.replaceAll('-', '')}`],
		['Nordwind', short],
		['NORDWIND', short.toUpperCase()],
		['nordwind', id],
		...competitors.slice(0, COMPETITORS.length).map((competitor, at) => [COMPETITORS[at] ?? '', competitor] as const),
	]);
	const known = new RegExp([...instead.keys()].map(escaped).join('|'), 'g');
	return text.replace(known, found => instead.get(found) ?? found);
}

const escaped = (text: string) => text.replace(/[\\.]/g, '\\$&');

const LETTERS: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss'};

/** `Grünkraft & Söhne` is `gruenkraft-soehne`. */
export const idOf = (short: string) =>
	short
		.toLowerCase()
		.replace(/[äöüß]/g, letter => LETTERS[letter] ?? '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[-0-9]+|-+$/g, '');
