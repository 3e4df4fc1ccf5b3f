import {type Command, InvalidArgumentError, Option} from 'commander';
import * as v from 'valibot';
import {language} from '../policy/shape.ts';
import {
	ATTACHMENTS,
	type Attachment,
	type Place,
	type Policy,
	RINGS,
	type Ring,
	SITES,
	SURFACES,
} from '../policy/vocabulary.ts';
import {UsageError, unknownName} from './usage.ts';

/** Where a text is being written, as the command line says it. */
export interface PlaceOptions extends Pick<Place, 'site' | 'surface' | 'team' | 'account' | 'audience' | 'now'> {
	readonly ring?: Ring;
	readonly replyingTo?: string;
	readonly attachment?: readonly Attachment[];
	readonly lang?: string;
}

export const withPlace = (command: Command): Command =>
	command
		.addOption(new Option('--site <site>', 'where it is written').choices(SITES))
		.addOption(new Option('--surface <surface>', 'what is being written').choices(SURFACES))
		.option('--team <team>', 'the writer’s team')
		.addOption(new Option('--ring <ring>', 'the ring of people who get rules first').choices(RINGS))
		.option('--account <account>', 'official, personal, or the account’s name or handle')
		.option('--audience <audience>', 'who can read it, such as public')
		.option('--replying-to <text>', 'the post that is being answered')
		.addOption(new Option('--attachment <kinds...>', 'what it carries besides text').choices(ATTACHMENTS))
		.option('--now <moment>', 'the moment of writing, ISO 8601 (default: now)', isoMoment)
		.option('--lang <language>', 'the language of the text and of the guidance (default: detected)', languageCode);

/** A date alone, or a time without a zone, will do: the person at the keyboard knows which is meant. */
function isoMoment(value: string): string {
	if (/^\d{4}-\d{2}-\d{2}(T|$)/.test(value) && !Number.isNaN(Date.parse(value))) return value;
	throw new InvalidArgumentError('Expected a moment such as 2026-11-26T07:00+01:00.');
}

function languageCode(value: string): string {
	if (v.is(language, value)) return value;
	throw new InvalidArgumentError('Expected a language such as de or en.');
}

/**
 * The place that the options say, and now where they say no moment.
 * @throws UsageError for a language or team the policy does not have
 */
export function placeFrom(policy: Policy, options: PlaceOptions): Place {
	const {site, surface, team, ring, account, audience, replyingTo, attachment, lang} = options;
	const {now = new Date().toISOString()} = options;
	if (lang !== undefined) expectLanguage(policy, lang);
	if (team !== undefined) expectTeam(policy, team);
	const given = {
		site,
		surface,
		team,
		ring,
		account,
		audience,
		'replying-to': replyingTo,
		attachments: attachment,
		language: lang,
		now,
	};
	return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function expectLanguage({company: {languages}}: Policy, language: string): void {
	if (languages.includes(language)) return;
	throw new UsageError(`expected a language of the company (${languages.join(', ')}), got "${language}"`);
}

/** An unknown team would silence every team's rules without a word. */
export function expectTeam({teams}: Policy, team: string): void {
	if (!Object.hasOwn(teams, team)) throw unknownName('a team of the policy', team, Object.keys(teams));
}
