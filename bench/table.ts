import type {State} from './contender.ts';
import type {Entrant} from './entrant.ts';
import {rounded} from './figures.ts';
import {type Result, result} from './results.ts';

/** Below this, the p99 is the slowest check. */
const FEW = 100;
const NAME = 17;
const CELL = 32;

/** Everything a run has to say, line by line: ratios first, then what it took, then who is missing and why. */
export function told(entrants: readonly Entrant[], lengths: readonly number[], states: readonly State[]): string[] {
	const sizes = [...new Set(entrants.map(({rules}) => rules))];
	return [
		...lengths.flatMap(characters => states.flatMap(state => speeds(entrants, sizes, characters, state))),
		...sizes.flatMap(rules => costs(entrants.filter(entrant => entrant.rules === rules))),
		...remarks(entrants, lengths),
	];
}

/** Times the first contender, p50 and p99 in microseconds; by number of rules. */
function speeds(entrants: readonly Entrant[], sizes: readonly number[], characters: number, state: State): string[] {
	const names = [...new Set(entrants.map(({contender}) => contender.name))];
	const found = (name: string, rules: number) => {
		const entrant = entrants.find(one => one.contender.name === name && one.rules === rules);
		return entrant && result(entrant, characters, state);
	};
	const cell = (name: string, rules: number) => speed(found(name, rules), found(names[0] ?? '', rules));
	const rows = names.filter(name => sizes.some(rules => found(name, rules) !== undefined));
	return [
		'',
		`${counted(characters)} characters, ${state}: ratio, p50 | p99 in µs`,
		row(
			'',
			sizes.map(rules => `${counted(rules)} rules`),
		),
		...rows.map(name =>
			row(
				name,
				sizes.map(rules => cell(name, rules)),
			),
		),
	];
}

function speed(result: Result | undefined, measure: Result | undefined): string {
	if (result === undefined) return '–';
	const ratio = measure === undefined ? '?' : `${rounded(result.p50_us / measure.p50_us)}×`;
	return `${ratio}  ${counted(result.p50_us)} | ${counted(result.p99_us)}${result.checks < FEW ? ` (${result.checks})` : ''}`;
}

function costs(entrants: readonly Entrant[]): string[] {
	const shown = (value: number | undefined) => (value === undefined ? '–' : counted(rounded(value)));
	const megabytes = (bytes: number | undefined) => shown(bytes === undefined ? undefined : bytes / 1e6);
	return [
		'',
		`${counted(entrants[0]?.rules ?? 0)} rules: what it takes`,
		row('', ['build ms', 'open ms', 'memory MB', 'stored MB'], 12),
		...entrants.flatMap(({contender, ready, memory}) =>
			ready === undefined
				? []
				: [
						row(
							contender.name,
							[shown(ready.buildMs), shown(ready.openMs), megabytes(memory), megabytes(ready.storedBytes)],
							12,
						),
					],
		),
	];
}

/** Who has no figures and why, and what to know of those who have. */
function remarks(entrants: readonly Entrant[], lengths: readonly number[]): string[] {
	const missing = entrants.flatMap(entrant => {
		const reasons = lengths.flatMap(characters => {
			const why = entrant.why(characters);
			return why === undefined ? [] : [{characters, why}];
		});
		const [first] = reasons;
		const where = `${entrant.contender.name} at ${counted(entrant.rules)} rules`;
		if (first !== undefined && reasons.length === lengths.length && reasons.every(({why}) => why === first.why)) {
			return [`${where}: ${first.why}`];
		}
		return reasons.map(({characters, why}) => `${where}, ${counted(characters)} characters: ${why}`);
	});
	const contenders = [...new Set(entrants.map(({contender}) => contender))];
	const notes = contenders.flatMap(({name, work, note}) =>
		note === undefined ? [] : [`${name}: ${work === 'other' ? 'other work, for context: ' : ''}${note}`],
	);
	return [
		'',
		`(A number in brackets: so few checks, and p99 is the slowest. Hits of all but those with other work are compared.)`,
		...notes,
		...(missing.length === 0 ? [] : ['', ...missing]),
	];
}

const row = (name: string, cells: readonly string[], width = CELL) =>
	`  ${name.padEnd(NAME)}${cells.map(cell => cell.padStart(width)).join('')}`;

const counted = (value: number) => value.toLocaleString('en', {maximumFractionDigits: value < 10 ? 2 : 1});
