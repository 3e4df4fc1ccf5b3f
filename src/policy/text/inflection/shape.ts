/** A list of words written as one string: short to read, and short in the bundle. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Roughly the number of syllables. */
export const vowelGroups = (word: string) => word.match(/[aeiouyäöü]+/g)?.length ?? 0;

/** Rows of words under the first word of each: `go goes went gone|do does did done`. */
export const rowsOf = (rows: string): ReadonlyMap<string, readonly string[]> =>
	new Map(
		rows.split('|').map(row => {
			const [lemma = '', ...others] = row.trim().split(/\s+/);
			return [lemma, others];
		}),
	);
