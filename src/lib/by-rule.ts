/** Findings in groups of one rule each, in the order of their first: a person wants to read each reason once. */
export function byRule<Item>(items: readonly Item[], ruleOf: (item: Item) => string): readonly [Item, ...Item[]][] {
	const groups = new Map<string, [Item, ...Item[]]>();
	for (const item of items) {
		const group = groups.get(ruleOf(item));
		if (group === undefined) groups.set(ruleOf(item), [item]);
		else group.push(item);
	}
	return [...groups.values()];
}
