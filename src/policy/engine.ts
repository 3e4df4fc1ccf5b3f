import {compileMatcher} from './matchers/compile.ts';
import type {Evaluate} from './matchers/matcher.ts';
import {appliesAt, type KnownPlace, known} from './scope.ts';
import {detectLanguage} from './text/language.ts';
import {Reading} from './text/reading.ts';
import {type Finding, type Language, type Place, type Policy, type Rule, SEVERITIES} from './vocabulary.ts';

interface Compiled {
	readonly rule: Rule;
	readonly evaluate: Evaluate;
}

/** A policy, ready to check texts: the same code in the browser, on the command line and in CI. */
export class Engine {
	readonly policy: Policy;
	readonly #rules: readonly Compiled[];

	/** @param policy from parsePolicy, so that its references are sound */
	constructor(policy: Policy) {
		this.policy = policy;
		this.#rules = policy.rules.map(rule => ({rule, evaluate: compileMatcher(rule.match, policy.lists)}));
	}

	/** What the policy has to say about a text at a place: in reading order, the strongest first where two begin together. */
	check(text: string, place: Place = {}): Finding[] {
		if (text.trim() === '') return [];
		const reading = new Reading(text);
		const here = this.#know(text, place);
		return this.#rules
			.filter(({rule}) => appliesAt(rule, here))
			.flatMap(({rule, evaluate}) => findings(rule, evaluate, reading))
			.sort(inReadingOrder);
	}

	/** The language a text is written in, of the company's; `undefined` when unsure. */
	languageOf(text: string): Language | undefined {
		return detectLanguage(text, this.policy.company.languages);
	}

	#know(text: string, place: Place): KnownPlace {
		if (place.language !== undefined) return known(this.policy, place);
		const language = this.languageOf(text);
		return known(this.policy, language === undefined ? place : {...place, language});
	}
}

function findings({id, severity}: Rule, evaluate: Evaluate, reading: Reading): Finding[] {
	const {holds, ranges} = evaluate(reading);
	if (!holds) return [];
	if (ranges.length === 0) return [{rule: id, severity, start: 0, end: reading.text.length, match: ''}];
	return ranges.map(({start, end}) => ({rule: id, severity, start, end, match: reading.text.slice(start, end)}));
}

const inReadingOrder = (left: Finding, right: Finding) =>
	left.start - right.start ||
	SEVERITIES.indexOf(right.severity) - SEVERITIES.indexOf(left.severity) ||
	left.end - right.end ||
	left.rule.localeCompare(right.rule);
