import {urls} from '../entities/links.ts';
import {at, type Step} from './match.ts';

/** Links to one of these hosts, their subdomains, and what lies below a path. */
export function linkTo(targets: readonly string[]): Step['evaluate'] {
	const wanted = targets.map(address);
	return reading =>
		at(
			reading.found(urls).filter(({start, end}) => {
				const link = address(reading.text.slice(start, end));
				return wanted.some(target => isBelow(link, target));
			}),
		);
}

interface Address {
	readonly host: string;
	/** Without a slash at its end; empty for the whole host. */
	readonly path: string;
}

/** Host and path of a link as people write it, with or without scheme. */
export function address(link: string): Address {
	const [, host = '', path = ''] =
		/^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@\s]*@)?([^/:?#\s]*)(?::\d+)?([^?#]*)/i.exec(link) ?? [];
	return {host: host.toLowerCase().replace(/^www\./, ''), path: path.replace(/\/+$/, '')};
}

export function isBelow(link: Address, target: Address): boolean {
	const host = link.host === target.host || link.host.endsWith(`.${target.host}`);
	return host && (link.path === target.path || link.path.startsWith(`${target.path}/`));
}
