import type {Step} from '../matchers/match.ts';
import type {Conditions} from '../scope.ts';
import type {Scope} from '../vocabulary.ts';

/** A rule, ready to run: made when the first of its words is seen. */
export interface Ready {
	readonly id: string;
	readonly conditions: Conditions;
	readonly exceptions: readonly {readonly scope: Scope; readonly until: string}[];
	readonly step: Step;
}
