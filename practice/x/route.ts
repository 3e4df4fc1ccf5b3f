import {useSyncExternalStore} from 'react';
import {flushSync} from 'react-dom';

/** One place in the page's history; `visit` differs whenever the page navigated, even to the same path. */
interface Place {
	readonly dialog: boolean;
	readonly visit: number;
}

const listeners = new Set<() => void>();
let place: Place = {dialog: isDialog(), visit: 0};

function isDialog(): boolean {
	return location.pathname === '/compose/post';
}

function arrive(): void {
	place = {dialog: isDialog(), visit: place.visit + 1};
	flushSync(() => {
		for (const listener of listeners) {
			listener();
		}
	});
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

/** The current place, followed as the history moves. */
export function usePlace(): Place {
	return useSyncExternalStore(subscribe, () => place);
}

/** Goes to the post dialog's own address, over whatever page is there (SITES.md 1.1). */
export function openDialog(): void {
	history.pushState(null, '', `/compose/post${location.search}`);
	arrive();
}

/** Leaves the post dialog for the timeline underneath. */
export function closeDialog(): void {
	history.replaceState(null, '', `/home${location.search}`);
	arrive();
}

/** Starts following the history; every other address is the timeline. */
export function startRouting(): void {
	if (!isDialog()) {
		history.replaceState(null, '', `/home${location.search}`);
	}
	addEventListener('popstate', arrive);
}
