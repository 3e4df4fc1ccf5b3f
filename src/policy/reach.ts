import type {Advice} from './advice.ts';
import type {Reach, Site} from './vocabulary.ts';

/** What a message to a contact is about. */
export interface Question {
	readonly advice: Pick<Advice, 'rule' | 'title'>;
	readonly site: Site;
	/** Words for subject and body; without them the message is left to the person. */
	readonly subject?: string;
	readonly body?: string;
}

/** A link that opens a message to a contact, ready to send. Nothing of the draft is in it unless the body holds it. */
export function reachLink(reach: Reach, {advice, site, subject, body}: Question): string {
	if ('mail' in reach) return `mailto:${reach.mail}${query({subject: subject ?? advice.title, body})}`;
	if ('form' in reach) {
		return reach.form
			.replaceAll('{rule}', encodeURIComponent(advice.rule))
			.replaceAll('{site}', encodeURIComponent(site));
	}
	if (body === undefined) return reach.teams;
	// Teams deep links to a chat take the first message as a parameter.
	const url = new URL(reach.teams);
	url.searchParams.set('message', body);
	return url.href;
}

/** Percent-encoded, because mail programs read a plus sign as itself. */
function query(parameters: Record<string, string | undefined>): string {
	const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined);
	return given.length === 0 ? '' : `?${given.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
