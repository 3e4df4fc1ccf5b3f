/** The words that are marked in a page now, by severity, as the browser's highlight registry has them. */
export interface Marked {
	readonly severity: 'tip' | 'warning' | 'stop';
	readonly words: string;
}

/** The names are neutral on purpose (src/content/marks.ts). */
const NAMES = {'hr-1': 'tip', 'hr-2': 'warning', 'hr-3': 'stop'} as const;

/** A page of either browser driver, as far as it is needed here. */
interface PageLike {
	evaluate(run: (names: string[]) => Named[], names: string[]): Promise<Named[]>;
}

interface Named {
	readonly name: string;
	readonly words: string;
}

export async function marksOn(page: PageLike): Promise<Marked[]> {
	const found = await page.evaluate(
		names =>
			names.flatMap(name =>
				Array.from(CSS.highlights.get(name) ?? [], range => {
					const live = new Range();
					live.setStart(range.startContainer, range.startOffset);
					live.setEnd(range.endContainer, range.endOffset);
					return {name, words: live.toString()};
				}),
			),
		Object.keys(NAMES),
	);
	return found.map(({name, words}) => ({severity: NAMES[name as keyof typeof NAMES], words}));
}
