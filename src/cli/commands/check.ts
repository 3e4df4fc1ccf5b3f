import {text as readAll} from 'node:stream/consumers';
import {Command, Option} from 'commander';
import {advise} from '../../policy/advice.ts';
import {Engine} from '../../policy/engine.ts';
import {type Place, SEVERITIES, type Severity} from '../../policy/vocabulary.ts';
import {expectTeam, type PlaceOptions, placeFrom, withPlace} from '../place.ts';
import {type Post, readPosts} from '../posts.ts';
import {type Checked, FORMATS, type Format, print} from '../print.ts';
import {loadPolicy, POLICY_FOLDER} from '../source/load.ts';
import {UsageError} from '../usage.ts';

interface Options extends PlaceOptions {
	readonly policy: string;
	readonly format: Format;
	readonly posts?: string;
	readonly failOn: Severity;
}

export const checkCommand = () =>
	withPlace(
		new Command('check')
			.description('Check a text, standard input (-), or a file of posts against a policy.')
			.argument('[text]', 'the text, or - for standard input')
			.option('--policy <folder or bundle>', 'the policy', POLICY_FOLDER),
	)
		.addOption(new Option('--format <format>', 'how to print').choices(FORMATS).default('text'))
		.option('--posts <file>', 'a file with one JSON object per line: {"id", "text", "site"?, "surface"?, …}')
		.addOption(
			new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(SEVERITIES).default('stop'),
		)
		.action(check);

async function check(text: string | undefined, options: Options): Promise<void> {
	if ((text === undefined) === (options.posts === undefined)) {
		throw new UsageError(
			`expected a text, - or --posts FILE, got ${text === undefined ? 'none' : 'a text and a file'}`,
		);
	}
	const engine = Engine.of(await loadPolicy(options.policy));
	const place = placeFrom(engine.policy, options);
	const posts = options.posts === undefined ? [await single(text)] : await readPosts(options.posts);
	const checked = posts.map(post => checkPost(engine, post, place));
	for (const [rule, reason] of engine.disabled) console.error(`rule "${rule}" failed and was left out: ${reason}`);
	print(checked, options.format);
	const limit = SEVERITIES.indexOf(options.failOn);
	const serious = checked.some(({advice}) => advice.some(({severity}) => SEVERITIES.indexOf(severity) >= limit));
	process.exitCode = serious ? 1 : 0;
}

async function single(text: string | undefined): Promise<Post> {
	return {id: '1', text: await argumentText(text ?? ''), place: {}};
}

/** A text from the command line, or from standard input where it is `-`. */
export async function argumentText(text: string): Promise<string> {
	// The line feed at the end is the terminal's, not the person's.
	return text === '-' ? (await readAll(process.stdin)).replace(/\r?\n$/, '') : text;
}

/** What a post says of its place counts more than the options, which stand for all posts. */
function checkPost(engine: Engine, post: Post, options: Place): Checked {
	const {id, text} = post;
	const here: Place = {...options, ...post.place};
	if (here.team !== undefined) expectTeam(engine.policy, here.team);
	const speaking = here.language ?? engine.languageOf(text) ?? engine.policy.company.languages[0] ?? 'en';
	return {id, text, advice: advise(engine.policy, engine.check(text, here), speaking, {text})};
}
