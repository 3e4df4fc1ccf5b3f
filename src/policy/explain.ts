import type {Ready} from './compile/ready.ts';
import type {Engine} from './engine.ts';
import {innerMatchers} from './inner.ts';
import type {Step} from './matchers/match.ts';
import type {Reading} from './matchers/reading.ts';
import {covers, type Fit, fitsOf, isShown, type KnownPlace, severityAt, whyNot} from './scope.ts';
import type {Language, Matcher, Place, Range, Ring, Severity, State} from './vocabulary.ts';

/** Why a rule speaks of a text at a place, or why it does not: step by step, as the engine decided it. */
export interface Explanation {
	readonly rule: string;
	/** `company` or a team's id. */
	readonly layer: string;
	/** As loud as it is here and now: its state and its day of review may have made it a tip. */
	readonly severity: Severity;
	/** `draft` and `shadow` are never shown. */
	readonly state: State;
	readonly ring?: Ring;
	/** Each key of `applies`, and whether this place fits; unknown narrows nothing, but for the language. */
	readonly fits: readonly Fit[];
	/** The key that keeps the rule away from this place. */
	readonly keptAway?: Fit['key'];
	/** The rule is suspended here until this moment (ISO 8601). */
	readonly exceptedUntil?: string;
	/** The language the text was taken for; nothing when that is unsure. */
	readonly language?: Language;
	readonly match: Told;
	/** It shows: it matches, applies, is no draft, and is not excepted. */
	readonly speaks: boolean;
}

/** What one matcher said. */
export interface Told {
	/** Its key in the policy: words, near, unless … For a context (`unless`, `when`) the first inside is what it is about. */
	readonly matcher: string;
	/** What it asks for, as the policy has it: words, a pattern, a number. Empty for what only joins others. */
	readonly asks: string;
	readonly holds: boolean;
	/** It could not be told, for something about the place or the language is not known. */
	readonly unknown: boolean;
	/** What it found; nothing when it holds for the whole post. */
	readonly found: readonly (Range & {readonly words: string})[];
	readonly inner: readonly Told[];
}

/** A step and the matcher it was made of, both with their contexts around them in the same order (compile/steps.ts). */
function tell(step: Step, matcher: Matcher, reading: Reading): Told {
	const {holds, unknown = false, ranges} = step.evaluate(reading);
	const within = step.matcher === 'replying-to' ? (reading.parent ?? reading) : reading;
	const parts = partsOf(step.matcher, matcher);
	return {
		matcher: step.matcher,
		asks: asked(step.matcher, matcher),
		holds,
		unknown,
		found: holds ? ranges.map(({start, end}) => ({start, end, words: reading.text.slice(start, end)})) : [],
		inner: step.inner.flatMap((inner, index) => {
			const part = parts[index];
			return part === undefined ? [] : [tell(inner, part, within)];
		}),
	};
}

/** The matchers that a step's inner steps were made of. */
function partsOf(step: string, matcher: Matcher): readonly Matcher[] {
	const {unless, when, conditional, negated, ...plain} = matcher;
	const rest = plain as Matcher;
	const about = {...rest, ...(negated === undefined ? {} : {negated})};
	const hung = {...about, ...(conditional === undefined ? {} : {conditional})};
	if (step === 'unless' && unless !== undefined) return [{...hung, ...(when === undefined ? {} : {when})}, ...unless];
	if (step === 'when' && when !== undefined) return [hung, ...when];
	if (step === 'conditional') return [about];
	if (step === 'negated') return [rest];
	return innerMatchers(rest).map(([, inner]) => inner);
}

/** Enough of a long list to know it again. */
const LONGEST = 80;

function asked(step: string, matcher: Matcher): string {
	const value = (matcher as unknown as Record<string, unknown>)[step];
	const text = spoken(value);
	return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

/** A value of the policy as people read it; matchers within stand on lines of their own. */
function spoken(value: unknown): string {
	if (Array.isArray(value)) return value.every(isPlain) ? value.map(spoken).join(', ') : '';
	if (typeof value !== 'object' || value === null) return value === undefined ? '' : String(value);
	if ('exact' in value) return String(value.exact);
	return Object.entries(value)
		.filter(([, part]) => isPlain(part))
		.map(([key, part]) => `${key}: ${String(part)}`)
		.join(', ');
}

const isPlain = (value: unknown) => typeof value !== 'object' || (value !== null && 'exact' in value);

/** Why a rule speaks of a text at a place, or why not. */
export function explain(engine: Engine, rule: string, text: string, place: Place = {}): Explanation {
	const matcher = engine.policy.rules.find(({id}) => id === rule)?.match;
	if (matcher === undefined) throw new RangeError(`expected a rule of this policy, got "${rule}"`);
	return engine.inspect(rule, text, place, (ready, reading, here) => explanation(ready, matcher, reading, here));
}

function explanation(
	{id, conditions, exceptions, step}: Ready,
	matcher: Matcher,
	reading: Reading,
	here: KnownPlace,
): Explanation {
	const {language} = reading;
	const place = language === undefined ? here : {...here, language};
	const {layer, state = 'active', ring, applies} = conditions;
	const keptAway = whyNot(conditions, place);
	const excepted = exceptions.find(({scope, until}) => covers(scope, until, place));
	const match = tell(step, matcher, reading);
	return {
		rule: id,
		layer,
		severity: severityAt(conditions, here),
		state,
		...(ring === undefined ? {} : {ring}),
		fits: applies === undefined ? [] : fitsOf(applies, place),
		...(keptAway === undefined ? {} : {keptAway}),
		...(excepted === undefined ? {} : {exceptedUntil: excepted.until}),
		...(language === undefined ? {} : {language}),
		match,
		speaks: match.holds && keptAway === undefined && excepted === undefined && isShown(conditions),
	};
}
