import {Engine} from '../../policy/engine.ts';
import {type Miss, missedExamples, uncovered} from '../../policy/examples.ts';
import {explain, type Told} from '../../policy/explain.ts';
import {brokenSilence, isAlarm, type Rate, rateOf} from '../../policy/false-alarms.ts';
import type {Finding, Range} from '../../policy/vocabulary.ts';
import {type Post, type Source, whereInRule} from '../source/read.ts';
import {underlined} from './marked.ts';

/** What `handrail test` found out about a policy. */
export interface Verdict {
	/** What speaks against it, one each with file:line. */
	readonly problems: readonly string[];
	/** Ordinary posts that people would be warned of, one each with file:line. */
	readonly falseAlarms: readonly string[];
	readonly rate: Rate;
}

export function tried(source: Source): Verdict {
	const engine = Engine.of(source.policy);
	const {posts, atMost} = source.ordinary;
	const said = posts.map(({example: {text, ...place}}) => engine.check(text, place));
	const rate = rateOf(said);
	const falseAlarms = posts.flatMap((post, at) => told(post, 'an ordinary post', said[at]?.filter(isAlarm) ?? []));
	const tooMany =
		rate.per100 > atMost
			? [`expected warnings on at most ${atMost} of 100 ordinary posts, got ${rate.per100.toFixed(1)}`]
			: [];
	return {
		problems: [
			...missedExamples(engine).map(miss => missAsText(source, engine, miss)),
			...uncovered(source.policy).map(
				({rule, kind, language}) =>
					`${whereInRule(source, rule, 'examples')} rule "${rule}" expected an example that ${verb(kind)} in ${language}, got none`,
			),
			...source.silent.flatMap(post =>
				told(post, 'a post that no rule may speak of', brokenSilence(engine, post.example)),
			),
			...tooMany,
		],
		falseAlarms,
		rate,
	};
}

/** One line for each rule that speaks of a post it should leave alone, and the post with what it finds. */
function told({example: {text}, position: {file, line}}: Post, what: string, findings: readonly Finding[]): string[] {
	return [...new Set(findings.map(({rule}) => rule))].map(rule => {
		const found = findings.filter(finding => finding.rule === rule);
		return [
			`${file}:${line} ${what}, but rule "${rule}" has a ${found[0]?.severity} for it:`,
			...underlined(text, found),
		].join('\n');
	});
}

function missAsText(source: Source, engine: Engine, {rule, kind, index, example}: Miss): string {
	const got = kind === 'fires' ? 'it stays silent' : 'it fires';
	const {text, ...place} = example;
	const marked =
		kind === 'silent' ? engine.try(rule, text, place) : partsFound(explain(engine, rule, text, place).match);
	return [
		`${whereInRule(source, rule, 'examples', kind, index)} rule "${rule}" expected an example that ${verb(kind)}, but ${got}:`,
		...underlined(text, marked),
	].join('\n');
}

/** What the matchers at the ends of a rule's tree found, although the rule as a whole does not hold. */
function partsFound({found, inner}: Told): readonly Range[] {
	return inner.length === 0 ? found : inner.flatMap(partsFound);
}

const verb = (kind: Miss['kind']) => (kind === 'fires' ? 'fires' : 'stays silent');
