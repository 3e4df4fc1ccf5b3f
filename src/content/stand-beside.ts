import {isOrphan} from '../lib/orphan.ts';
import {answer} from '../messages/answer.ts';
import {callBackground} from '../messages/call.ts';
import type {Shown, ToPage} from '../messages/protocol.ts';
import {CardOpener} from './card-opener.ts';
import {Composers} from './composers.ts';
import {guardPosting} from './post-guard.ts';
import type {Site} from './sites/site.ts';

/** The whole of what happens in a page: watch composers, open cards, guard posting, answer the background. */
export function standBeside(site: Site): void {
	const life = new AbortController();
	const {signal} = life;
	let shown = '';
	const composers = new Composers(site, {
		signal,
		onChange() {
			cards.findingsChanged();
			const now = shownIn(composers);
			if (JSON.stringify(now) === shown) return;
			shown = JSON.stringify(now);
			// The background may be gone because the extension was updated; the page then shows nothing of ours any more.
			callBackground('shown', now).catch(() => (isOrphan() ? life.abort() : undefined));
		},
	});
	const cards = new CardOpener(composers, site.id, {signal});
	guardPosting(composers, site.id, {signal});
	answer<ToPage>(
		{
			drafts: () => ({
				drafts: composers.sessions.map(({draft}) => draft).filter(({text}) => text.trim() !== ''),
				unknownField: composers.inUnknownField,
			}),
			recheck: async () => {
				await Promise.all(composers.sessions.map(session => session.check()));
				return null;
			},
		},
		name => name === 'drafts' || name === 'recheck',
		{signal},
	);
}

/** What all composers of the page show together. */
function shownIn({sessions, inUnknownField}: Composers): Shown {
	if (inUnknownField) return {checking: false};
	const counts = {tip: 0, warning: 0, stop: 0};
	for (const {findings} of sessions) for (const {severity} of findings) counts[severity]++;
	if (sessions.some(({checking}) => checking === false)) return {checking: false};
	return {checking: true, counts};
}
