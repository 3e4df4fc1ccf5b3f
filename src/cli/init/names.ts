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
	/** Instead of COMPETITORS, as far as they go. */
	readonly competitors: readonly string[];
}

/** Of the sample; yours stand in their places. */
export const COMPETITORS = ['Südstrom', 'Elbvolt', 'Rheinwatt'];

/** Text of the sample with the names of another company. */
export function renamed(text: string, {name, short, id, domain, competitors}: Names): string {
	const instead: [known: RegExp, ours: string][] = [
		[/Nordwind Energie/, name],
		[/nordwind\\\.example/, domain.replaceAll('.', '\\.')],
		[/nordwind\.example/, domain],
		// Handles have no hyphens.
		[/@nordwind(?!\\?\.example)/, `@${id.replaceAll('-', '')}`],
		[/Nordwind/, short],
		[/NORDWIND/, short.toUpperCase()],
		[/nordwind/, id],
		...competitors.flatMap((competitor, at): [RegExp, string][] => {
			const known = COMPETITORS[at] ?? competitor;
			return [
				[new RegExp(known), competitor],
				[new RegExp(`@${idOf(known)}`), `@${idOf(competitor).replaceAll('-', '_')}`],
				[new RegExp(idOf(known)), idOf(competitor)],
			];
		}),
	];
	const any = new RegExp(instead.map(([known]) => `(${known.source})`).join('|'), 'g');
	return text.replace(
		any,
		(...found) => instead[found.slice(1).findIndex(group => group !== undefined)]?.[1] ?? found[0],
	);
}

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
