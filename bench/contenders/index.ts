import type {Contender} from '../contender.ts';
import {ahocorasick} from './ahocorasick.ts';
import {alternation} from './alternation.ts';
import {handrail, handrailWhole} from './handrail.ts';
import {harper} from './harper.ts';
import {hyperscan} from './hyperscan.ts';
import {normalising} from './normalising.ts';
import {re2jsPerRule} from './re2js-per-rule.ts';
import {re2jsSet} from './re2js-set.ts';
import {regexpPerRule, regexpPerRulePrepared} from './regexp-per-rule.ts';
import {textlintPrh} from './textlint-prh.ts';

/** In the order in which they are told. The first is the measure of the others. */
export const CONTENDERS: readonly Contender[] = [
	handrail,
	handrailWhole,
	hyperscan,
	ahocorasick,
	re2jsSet,
	re2jsPerRule,
	alternation,
	regexpPerRule,
	regexpPerRulePrepared,
	normalising,
	textlintPrh,
	harper,
];
