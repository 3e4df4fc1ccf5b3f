/** Code points (see confusables.ts) as a map from each to the code unit it stands for. */
export function unpacked(packed: Readonly<Record<string, string>>): Map<number, number> {
	const map = new Map<number, number>();
	for (const [letter, steps] of Object.entries(packed)) {
		let codePoint = 0;
		for (const step of steps.split(' ')) {
			codePoint += Number.parseInt(step, 36);
			map.set(codePoint, letter.charCodeAt(0));
		}
	}
	return map;
}
