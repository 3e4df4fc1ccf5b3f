import {text as readAll} from 'node:stream/consumers';
import {Command, InvalidArgumentError, Option} from 'commander';
import * as v from 'valibot';
import {advise} from '../../policy/advice.ts';
import {Engine} from '../../policy/engine.ts';
import {nearest} from '../../policy/nearest.ts';
import {language} from '../../policy/shape.ts';
import {type Place, type Policy, SEVERITIES, type Severity, SITES, SURFACES} from '../../policy/vocabulary.ts';
import {type Post, readPosts} from '../posts.ts';
import {type Checked, FORMATS, type Format, print} from '../print.ts';
import {loadPolicy, POLICY_FOLDER} from '../source/load.ts';
import {UsageError} from '../usage.ts';

interface Options extends Omit<Place, 'language'> {
	readonly policy: string;
	readonly lang?: string;
	readonly format: Format;
	readonly posts?: string;
	readonly failOn: Severity;
}

export const checkCommand = () =>
	new Command('check')
		.description('Check a text, standard input (-), or a file of posts against a policy.')
		.argument('[text]', 'the text, or - for standard input')
		.option('--policy <folder or bundle>', 'the policy', POLICY_FOLDER)
		.addOption(new Option('--site <site>', 'where it is written').choices(SITES))
		.addOption(new Option('--surface <surface>', 'what is being written').choices(SURFACES))
		.option('--team <team>', 'the writer’s team')
		.option('--account <account>', 'official, personal, or the account’s name or handle')
		.option('--audience <audience>', 'who can read it, such as public')
		.option('--now <moment>', 'the moment of writing, ISO 8601 (default: now)', isoMoment)
		.option('--lang <language>', 'the language of the text and of the guidance (default: detected)', languageCode)
		.addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('text'))
		.option('--posts <file>', 'a file with one JSON object per line: {"id", "text", "site"?, "surface"?, …}')
		.addOption(
			new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(SEVERITIES).default('stop'),
		)
		.action(check);

/** A date alone, or a time without a zone, will do: the person at the keyboard knows which is meant. */
function isoMoment(value: string): string {
	if (/^\d{4}-\d{2}-\d{2}(T|$)/.test(value) && !Number.isNaN(Date.parse(value))) return value;
	throw new InvalidArgumentError('Expected a moment such as 2026-11-26T07:00+01:00.');
}

function languageCode(value: string): string {
	if (v.is(language, value)) return value;
	throw new InvalidArgumentError('Expected a language such as de or en.');
}

async function check(text: string | undefined, options: Options): Promise<void> {
	if ((text === undefined) === (options.posts === undefined)) {
		throw new UsageError(
			`expected a text, - or --posts FILE, got ${text === undefined ? 'none' : 'a text and a file'}`,
		);
	}
	const engine = new Engine(await loadPolicy(options.policy));
	if (options.lang !== undefined) expectLanguage(engine.policy, options.lang);
	const posts = options.posts === undefined ? [await single(text)] : await readPosts(options.posts);
	const checked = posts.map(post => checkPost(engine, post, options));
	print(checked, options.format);
	const limit = SEVERITIES.indexOf(options.failOn);
	const serious = checked.some(({advice}) => advice.some(({severity}) => SEVERITIES.indexOf(severity) >= limit));
	process.exitCode = serious ? 1 : 0;
}

async function single(text: string | undefined): Promise<Post> {
	// The line feed at the end is the terminal's, not the person's.
	const written = text === '-' ? (await readAll(process.stdin)).replace(/\r?\n$/, '') : (text ?? '');
	return {id: '1', text: written, place: {}};
}

/** What a post says of its place counts more than the options, which stand for all posts. */
function checkPost(engine: Engine, {id, text, place}: Post, options: Options): Checked {
	const {site, surface, team, account, audience, lang, now = new Date().toISOString()} = options;
	const given = Object.entries({site, surface, team, account, audience, language: lang, now});
	const here: Place = {...Object.fromEntries(given.filter(([, value]) => value !== undefined)), ...place};
	if (here.team !== undefined) expectTeam(engine.policy, here.team);
	const speaking = here.language ?? engine.languageOf(text) ?? engine.policy.company.languages[0] ?? 'en';
	return {id, text, advice: advise(engine.policy, engine.check(text, here), speaking)};
}

function expectLanguage({company: {languages}}: Policy, language: string): void {
	if (languages.includes(language)) return;
	throw new UsageError(`expected a language of the company (${languages.join(', ')}), got "${language}"`);
}

/** An unknown team would silence every team's rules without a word. */
function expectTeam({teams}: Policy, team: string): void {
	if (Object.hasOwn(teams, team)) return;
	const known = Object.keys(teams);
	const meant = nearest(team, known);
	throw new UsageError(
		`expected a team of the policy (${known.join(', ')}), got "${team}"${meant === undefined ? '' : ` (did you mean "${meant}"?)`}`,
	);
}
