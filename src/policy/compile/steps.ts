import {capitals} from '../matchers/capitals.ts';
import {isConditional, isNegated} from '../matchers/clause-words.ts';
import {
	all,
	any,
	except,
	missingInPost,
	missingInSentence,
	nearInSentence,
	nearWords,
	none,
	unless,
	when,
} from '../matchers/combiners.ts';
import {entity} from '../matchers/entity.ts';
import {postLanguageIs, sentenceLanguageIs} from '../matchers/language-is.ts';
import {linkTo} from '../matchers/link-to.ts';
import {at, type Step} from '../matchers/match.ts';
import {count, length} from '../matchers/measures.ts';
import {patternMatcher} from '../matchers/pattern.ts';
import {attachment, replyingTo} from '../matchers/place.ts';
import {startsWith} from '../matchers/starts-with.ts';
import type {Program} from './program.ts';

/** A program, ready to run. */
export function stepOf(program: Program): Step {
	const joins = 'near' in program || 'all' in program || 'count' in program;
	let step = plainStep(joins ? eachInside(program) : program);
	// Of things that belong together each must stand undenied, so there the question is put to each.
	if (program.negated && !joins) step = around('negated', except(step, isNegated), step);
	if (program.conditional && !joins) step = around('conditional', except(step, isConditional), step);
	if (program.when !== undefined) {
		const contexts = program.when.map(stepOf);
		step = joined('when', when(step, contexts), [step, ...contexts]);
	}
	if (program.unless === undefined) return step;
	const contexts = program.unless.map(stepOf);
	return joined('unless', unless(step, contexts), [step, ...contexts]);
}

/** The same, with its `negated` and `conditional` on each of its members. */
function eachInside(program: Program): Program {
	const {negated, conditional} = program;
	if (negated === undefined && conditional === undefined) return program;
	const ask = (inner: Program): Program => ({
		...inner,
		...(negated === undefined ? {} : {negated}),
		...(conditional === undefined ? {} : {conditional}),
	});
	if ('all' in program) return {...program, all: program.all.map(ask)};
	if ('near' in program) return {...program, near: program.near.map(ask)};
	return 'count' in program ? {...program, count: ask(program.count)} : program;
}

const joined = (matcher: string, evaluate: Step['evaluate'], inner: readonly Step[]): Step => ({
	matcher,
	evaluate,
	inner,
	cost: inner.reduce((sum, {cost}) => sum + cost, 0),
});
const around = (matcher: string, evaluate: Step['evaluate'], step: Step): Step => joined(matcher, evaluate, [step]);
const leaf = (matcher: string, evaluate: Step['evaluate'], cost = SEARCHED): Step => ({
	matcher,
	evaluate,
	inner: [],
	cost,
});

/** Whether words are there is known before anybody asks; all else has to be looked for. */
const [KNOWN, SEARCHED] = [1, 100];
/** Where all must hold, the cheap ones may spare the others. */
const cheapestFirst = (steps: readonly Step[]) => [...steps].sort((left, right) => left.cost - right.cost);

function combined(
	matcher: string,
	combine: (steps: readonly Step[]) => Step['evaluate'],
	programs: readonly Program[],
): Step {
	const inner = programs.map(stepOf);
	return joined(matcher, combine(inner), inner);
}

function plainStep(program: Program): Step {
	if ('phrases' in program) {
		const {phrases, of, disguised} = program;
		return leaf(of, reading => at(reading.phrases(phrases, disguised)), KNOWN);
	}
	if ('pattern' in program) return leaf(program.of, patternMatcher(program.pattern, program.literals));
	if ('entity' in program) return leaf('entity', entity(program.entity, program.allowed));
	if ('linkTo' in program) return leaf('link-to', linkTo(program.linkTo));
	if ('capitals' in program) return leaf('capitals', capitals(program.capitals));
	if ('length' in program) return leaf('length', length(program.length));
	if ('attachment' in program) return leaf('attachment', attachment(program.attachment));
	if ('languageIs' in program) {
		const {languageIs, within} = program;
		return leaf('language-is', within === 'post' ? postLanguageIs(languageIs) : sentenceLanguageIs(languageIs));
	}
	if ('count' in program) return combined('count', ([step]) => count(needed(step), program.bounds), [program.count]);
	if ('replyingTo' in program)
		return combined('replying-to', ([step]) => replyingTo(needed(step)), [program.replyingTo]);
	if ('startsWith' in program)
		return combined('starts-with', ([step]) => startsWith(needed(step)), [program.startsWith]);
	if ('any' in program) return combined('any', any, program.any);
	if ('all' in program) return combined('all', steps => all(cheapestFirst(steps)), program.all);
	if ('none' in program) return combined('none', none, program.none);
	if ('near' in program) {
		const near =
			'words' in program
				? (steps: readonly Step[]) => nearWords(steps, program.words)
				: program.within === 'post'
					? all
					: nearInSentence;
		return combined('near', steps => near(cheapestFirst(steps)), program.near);
	}
	const missing = ([trigger, required]: readonly Step[]) =>
		program.within === 'post'
			? missingInPost(needed(trigger), needed(required))
			: missingInSentence(needed(trigger), needed(required));
	return combined('missing', missing, [program.trigger, program.required]);
}

/** `combined` hands over as many steps as it was given programs. */
function needed(step: Step | undefined): Step {
	if (step === undefined) throw new RangeError('expected a step for each program, got fewer');
	return step;
}
