import {allMatchers} from '../../policy/inner.ts';
import {needsOf, patternCost} from '../../policy/patterns/cost.ts';
import {type Source, whereInRule} from '../source/read.ts';

/** Patterns that nothing keeps from being tried on every text, with what that costs here. */
export function costWarnings(source: Source): string[] {
	return source.policy.rules.flatMap(({id, match}) =>
		[...allMatchers(match)].flatMap(matcher => {
			if (!('pattern' in matcher)) return [];
			const {needs} = needsOf(matcher.pattern);
			if (needs === 'literal' || needs === 'sign') return [];
			const {microseconds} = patternCost(matcher.pattern, () => performance.now(), SAMPLE);
			const lacks = needs === 'digit' ? 'no word or sign, only a digit,' : 'no word or sign';
			return [
				`${whereInRule(source, id, 'match')} warning: rule "${id}": ${lacks} is in each match of the pattern ${matcher.pattern}, so it is tried on every text: ${Math.round(microseconds)} µs per 3,000 characters here`,
			];
		}),
	);
}

/** Of the kind people write. */
const SAMPLE =
	'Vielen Dank für Ihre Nachricht vom 12. März! Wir kümmern uns darum und melden uns bis Freitag, 10:30 Uhr. Thanks for your patience, we are on it. ';
