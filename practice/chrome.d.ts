/** The little of the extension API that practice and tests call in pages of the extension. */
declare const chrome: {
	readonly storage: {
		readonly local: {set(values: object): Promise<void>; get(key?: string): Promise<Record<string, unknown>>};
	};
	readonly runtime: {sendMessage(message: object): Promise<{value?: unknown; error?: string}>};
	readonly action: {getBadgeText(of: {tabId: number}): Promise<string>; getTitle(of: {tabId: number}): Promise<string>};
	readonly tabs: {query(filter: {url?: string}): Promise<{id: number}[]>};
};
