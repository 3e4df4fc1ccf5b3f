import type {Say} from '../lib/words.ts';
import type {Draft} from '../messages/protocol.ts';
import type {Advice} from '../policy/advice.ts';
import {reachLink} from '../policy/reach.ts';
import type {Reach, Site} from '../policy/vocabulary.ts';
import {useStore} from './store.ts';

const SITE_NAMES: Readonly<Record<Site, string>> = {x: 'X', facebook: 'Facebook', linkedin: 'LinkedIn'};

/** Whom to ask about a finding, with messages ready to send. The draft is in them only if the person has ticked it. */
export function Contact({advice, draft, say}: {readonly advice: Advice; readonly draft: Draft; readonly say: Say}) {
	const {includeDraft} = useStore();
	const {contact} = advice;
	const when = [
		contact.hours && say('hours', contact.hours),
		contact.answersWithin && say('answersWithin', contact.answersWithin),
	].filter(Boolean);
	return (
		<>
			<h3>{say('ask')}</h3>
			<p>
				{contact.name}
				{when.length > 0 && <span class="quiet"> · {when.join(' · ')}</span>}
			</p>
			<ul class="reach">
				{contact.reach.map(reach => (
					<li key={Object.values(reach)[0]}>
						<a href={reachLink(reach, question(advice, draft, includeDraft, say))} target="_blank" rel="noreferrer">
							{say(`reach_${kindOf(reach)}`)}
						</a>
					</li>
				))}
			</ul>
		</>
	);
}

function kindOf(reach: Reach): 'mail' | 'teams' | 'form' {
	if ('mail' in reach) return 'mail';
	return 'teams' in reach ? 'teams' : 'form';
}

function question(advice: Advice, {text, place: {site}}: Draft, includeDraft: boolean, say: Say) {
	const body = say('mailBody', SITE_NAMES[site], advice.title, advice.message);
	return {
		advice,
		site,
		subject: say('mailSubject', advice.title, advice.rule),
		body: includeDraft ? body + say('mailDraft', text) : body,
	};
}
