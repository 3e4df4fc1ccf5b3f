import {Command} from 'commander';
import {Engine} from '../../policy/engine.ts';
import {type Explanation, explain, type Told} from '../../policy/explain.ts';
import type {Rule} from '../../policy/vocabulary.ts';
import {type PlaceOptions, placeFrom, withPlace} from '../place.ts';
import {loadPolicy, POLICY_FOLDER} from '../source/load.ts';
import {unknownName} from '../usage.ts';
import {argumentText} from './check.ts';

interface Options extends PlaceOptions {
	readonly policy: string;
	readonly json?: true;
}

export const explainCommand = () =>
	withPlace(
		new Command('explain')
			.description('Why a rule fires on a text, or why it does not, step by step.')
			.argument('<rule>', 'the rule’s id')
			.argument('<text>', 'the text, or - for standard input')
			.option('--policy <folder or bundle>', 'the policy', POLICY_FOLDER),
	)
		.option('--json', 'print the steps as JSON')
		.action(explainText);

async function explainText(id: string, given: string, options: Options): Promise<void> {
	const engine = Engine.of(await loadPolicy(options.policy));
	const {rules} = engine.policy;
	const rule = rules.find(rule => rule.id === id);
	if (rule === undefined)
		throw unknownName(
			`a rule of ${options.policy}`,
			id,
			rules.map(({id}) => id),
		);
	const explanation = explain(engine, id, await argumentText(given), placeFrom(engine.policy, options));
	console.log(options.json ? JSON.stringify(explanation, undefined, '\t') : asText(explanation, rule));
}

function asText(explanation: Explanation, {owner}: Rule): string {
	const {rule, layer, severity, state, ring, speaks, language, match} = explanation;
	return [
		`rule "${rule}" ${speaks ? `fires: ${severity}` : `stays silent: ${reason(explanation)}`}`,
		`layer ${layer} · owner ${owner}${state === 'active' ? '' : ` · state ${state}`}${ring === undefined ? '' : ` · ring ${ring}`}`,
		`language ${language ?? 'unsure'}`,
		...scopeLines(explanation),
		'match:',
		...steps(match, 1),
	].join('\n');
}

function reason({match, keptAway, exceptedUntil, state}: Explanation): string {
	if (keptAway !== undefined) return `it does not apply here (${keptAway})`;
	if (exceptedUntil !== undefined) return `an exception holds until ${exceptedUntil}`;
	if (!match.holds) return match.unknown ? 'what it asks for is not known' : 'its matcher finds nothing';
	return `its state is ${state}`;
}

const scopeLines = ({fits}: Explanation) =>
	fits.length === 0
		? ['applies everywhere']
		: [
				'applies:',
				...fits.map(
					({key, fits}) =>
						`  ${fits === undefined ? '?' : tick(fits)} ${key}${fits === undefined ? ' (not known)' : ''}`,
				),
			];

const tick = (holds: boolean) => (holds ? '✓' : '✗');

function steps({matcher, asks, holds, unknown, found, inner}: Told, depth: number): string[] {
	const words = holds
		? ` → ${found.length === 0 ? 'the whole post' : found.map(({words}) => `“${words}”`).join(' ')}`
		: '';
	const line = `${'  '.repeat(depth)}${unknown ? '?' : tick(holds)} ${matcher}${asks === '' ? '' : ` (${asks})`}${words}`;
	return [line, ...inner.flatMap(told => steps(told, depth + 1))];
}
