import type {ToBackground} from './protocol.ts';

/** Who is asking: a content script on a site we work on, a page of ours, or somebody else. */
export type Asker = 'page' | 'own' | 'unknown';

export interface Sender {
	readonly id?: string;
	readonly url?: string;
	readonly tab?: unknown;
}

const MAY: Readonly<Record<keyof ToBackground, Asker>> = {
	check: 'page',
	shown: 'page',
	open: 'page',
	report: 'own',
	sync: 'own',
};

/** @param own this extension's id and origin; @param hosts the sites' hosts */
export function askerOf({id, url, tab}: Sender, own: {id: string; origin: string}, hosts: readonly string[]): Asker {
	if (id !== own.id || url === undefined || !URL.canParse(url)) return 'unknown';
	const {origin, hostname, protocol} = new URL(url);
	if (`${protocol}//${new URL(url).host}` === own.origin || origin === own.origin) return 'own';
	return tab !== undefined && protocol === 'https:' && hosts.includes(hostname) ? 'page' : 'unknown';
}

/** An unknown name is nobody's to ask. */
export function mayAsk(asker: Asker, name: string): name is keyof ToBackground {
	return Object.hasOwn(MAY, name) && MAY[name as keyof ToBackground] === asker;
}
