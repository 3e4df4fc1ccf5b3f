import {expect, it} from 'vitest';
import {limitProblems} from '../../src/policy/limit-problems.ts';
import {LIMITS} from '../../src/policy/limits.ts';
import {aPolicy, aRule} from '../helpers/policy.ts';

const rule = aRule();

it('a policy within the limits has none to speak of', () => {
	expect(limitProblems(aPolicy())).toEqual([]);
	expect(limitProblems(aPolicy({rules: Array.from({length: LIMITS.rules}, () => rule)}))).toEqual([]);
});

it('too many rules are told with the limit and the number', () => {
	expect(limitProblems(aPolicy({rules: Array.from({length: LIMITS.rules + 1}, () => rule)}))).toEqual([
		{path: ['rules'], expected: `at most ${LIMITS.rules} rules`, got: String(LIMITS.rules + 1)},
	]);
});

it('words count in rules, within other matchers, and in lists', () => {
	const half = 'a'.repeat(LIMITS.phrases / 2);
	const within = aRule({match: {any: [{words: ['b'], unless: [{words: [half]}]}]}});
	expect(limitProblems(aPolicy({rules: [within]}))).toEqual([]);
	expect(limitProblems(aPolicy({rules: [within], lists: {names: {entries: [{exact: half}]}}}))).toEqual([
		{
			path: ['rules'],
			expected: `at most ${LIMITS.phrases} characters in all words and lists together`,
			got: String(LIMITS.phrases + 1),
		},
	]);
});

it('patterns count in rules and numbers', () => {
	const pattern = 'a'.repeat(1000);
	const rules = Array.from({length: 65}, () => aRule({match: {pattern}}));
	expect(limitProblems(aPolicy({rules}))).toEqual([]);
	expect(limitProblems(aPolicy({rules, numbers: {order: {pattern}}}))).toEqual([
		{path: ['rules'], expected: `at most ${LIMITS.patterns} characters in all patterns together`, got: '66000'},
	]);
});
