import {compile} from './compile/compile.ts';
import {type Compiled, idOf, programOf} from './compile/compiled.ts';
import {Reader} from './compile/reader.ts';
import type {Ready} from './compile/ready.ts';
import {stepOf} from './compile/steps.ts';
import {mayHold} from './entities/detectors.ts';
import type {Reading} from './matchers/reading.ts';
import {appliesAt, covers, isShown, type KnownPlace, known, severityAt} from './scope.ts';
import {detectLanguage} from './text/language.ts';
import {type EntityKind, type Finding, type Language, type Place, type Policy, SEVERITIES} from './vocabulary.ts';

/** A policy, ready to check texts: the same code in the browser, on the command line and in CI. */
export class Engine {
	/** What can be stored, and opened again without the policy. */
	readonly compiled: Compiled;
	/** Rules that failed, and how; they stay silent from then on, and the others run. */
	readonly disabled = new Map<string, string>();
	readonly #failed = new Set<number>();
	readonly #policy: () => Policy;
	readonly #reader: Reader;
	readonly #ready: (Ready | undefined)[] = [];
	/** Per rule the check it was last asked in, so that it is asked once. */
	readonly #asked: Int32Array;
	#check = 0;

	private constructor(compiled: Compiled, policy: () => Policy) {
		this.compiled = compiled;
		this.#policy = policy;
		this.#reader = new Reader(compiled);
		this.#asked = new Int32Array(compiled.rules.ruleConditions.length);
	}

	/** @param policy from parsePolicy, so that its references are sound */
	static of(policy: Policy): Engine {
		return new Engine(compile(policy), () => policy);
	}

	/** @param policy the one that was compiled; asked for when somebody wants more than findings */
	static open(compiled: Compiled, policy: () => Policy): Engine {
		return new Engine(compiled, policy);
	}

	get policy(): Policy {
		return this.#policy();
	}

	/** What the policy has to say about a text at a place: in reading order, the strongest first where two begin together. */
	check(text: string, place: Place = {}): Finding[] {
		// A picture without words is for rules about attachments.
		if (text.trim() === '' && (place.attachments ?? []).length === 0) return [];
		return this.#reading(text, place, (reading, here) => {
			const findings: Finding[] = [];
			for (const rule of this.#touched(reading)) this.#consider(rule, reading, here, findings);
			return findings.sort(inReadingOrder);
		});
	}

	/** What one rule finds, whatever its state, its ring and its exceptions: what its examples ask. */
	try(rule: string, text: string, place: Place = {}): Finding[] {
		return this.#try([this.#indexOf(rule)], text, place);
	}

	/** The same of all rules at once. */
	tryAll(text: string, place: Place = {}): Finding[] {
		return this.#try(this.policy.rules.keys(), text, place);
	}

	#try(rules: Iterable<number>, text: string, place: Place): Finding[] {
		return this.#reading(text, place, (reading, here) => {
			const findings: Finding[] = [];
			for (const rule of rules) {
				const ready = this.#rule(rule);
				const {ring: _, ...conditions} = ready.conditions;
				if (this.#applies({...ready, conditions, exceptions: []}, reading, here)) ask(ready, reading, here, findings);
			}
			return findings.sort(inReadingOrder);
		});
	}

	/** A rule and a reading of a text, for whoever wants to look closer (explain.ts). Both are good during `use` only. */
	inspect<Result>(
		rule: string,
		text: string,
		place: Place,
		use: (ready: Ready, reading: Reading, here: KnownPlace) => Result,
	): Result {
		const ready = this.#rule(this.#indexOf(rule));
		return this.#reading(text, place, (reading, here) => use(ready, reading, here));
	}

	/** Reads a text, and forgets it. */
	#reading<Result>(text: string, place: Place, use: (reading: Reading, here: KnownPlace) => Result): Result {
		try {
			return use(this.#reader.read(text, place), known(this.compiled.head, place));
		} finally {
			this.#reader.forget();
		}
	}

	/** The language a text is written in, of the company's; `undefined` when unsure. */
	languageOf(text: string): Language | undefined {
		return detectLanguage(text, this.compiled.head.company.languages);
	}

	/** The rules that a text may concern, each once. */
	*#touched(reading: Reading): Iterable<number> {
		const {head, rules} = this.compiled;
		this.#check++;
		for (const leaf of reading.leaves()) {
			const last = rules.leafRuleStarts[leaf + 1] ?? 0;
			for (let at = rules.leafRuleStarts[leaf] ?? 0; at < last; at++) {
				const rule = rules.leafRules[at] ?? 0;
				if (this.#isFirst(rule)) yield rule;
			}
		}
		for (const [kind, asking] of Object.entries(head.entityRules)) {
			if (!mayHold(kind as EntityKind, reading.scan)) continue;
			for (const rule of asking) if (this.#isFirst(rule)) yield rule;
		}
		for (const rule of head.alwaysRules) if (this.#isFirst(rule)) yield rule;
	}

	#isFirst(rule: number): boolean {
		if (this.#asked[rule] === this.#check) return false;
		this.#asked[rule] = this.#check;
		return true;
	}

	#rule(index: number): Ready {
		const before = this.#ready[index];
		if (before !== undefined) return before;
		const id = idOf(this.compiled.rules, index);
		const {head, rules} = this.compiled;
		const conditions = head.conditions[rules.ruleConditions[index] ?? 0];
		if (conditions === undefined) throw new RangeError(`expected conditions of rule "${id}", got none`);
		const exceptions = head.exceptions.filter(([rule]) => rule === index).map(([, exception]) => exception);
		const ready = {id, conditions, step: stepOf(programOf(rules, index)), exceptions};
		this.#ready[index] = ready;
		return ready;
	}

	#applies({conditions, exceptions}: Ready, reading: Reading, here: KnownPlace): boolean {
		const asksLanguage = [conditions.applies, ...exceptions.map(({scope}) => scope)].some(scope => scope?.languages);
		const language = asksLanguage ? reading.language : here.language;
		const place = language === undefined ? here : {...here, language};
		return appliesAt(conditions, place) && !exceptions.some(({scope, until}) => covers(scope, until, place));
	}

	/** Asks a rule, if it is for this place. One that fails must not silence the others: it is named in the status. */
	#consider(rule: number, reading: Reading, here: KnownPlace, findings: Finding[]): void {
		if (this.#failed.has(rule)) return;
		try {
			const ready = this.#rule(rule);
			if (isShown(ready.conditions) && this.#applies(ready, reading, here)) ask(ready, reading, here, findings);
		} catch (error) {
			this.#failed.add(rule);
			this.disabled.set(idOf(this.compiled.rules, rule), error instanceof Error ? error.message : String(error));
		}
	}

	#indexOf(rule: string): number {
		const index = this.policy.rules.findIndex(({id}) => id === rule);
		if (index < 0) throw new RangeError(`expected a rule of this policy, got "${rule}"`);
		return index;
	}
}

function ask({id, conditions, step}: Ready, reading: Reading, here: KnownPlace, findings: Finding[]): void {
	const {holds, ranges} = step.evaluate(reading);
	if (!holds) return;
	const severity = severityAt(conditions, here);
	const {text} = reading;
	if (ranges.length === 0) findings.push({rule: id, severity, start: 0, end: text.length, match: ''});
	for (const {start, end} of ranges.slice(0, MOST_FINDINGS))
		findings.push({rule: id, severity, start, end, match: text.slice(start, end)});
}

/** Of one rule in one text, the first ones. Whoever sees so many marks has seen enough. */
const MOST_FINDINGS = 1000;

const inReadingOrder = (left: Finding, right: Finding) =>
	left.start - right.start ||
	SEVERITIES.indexOf(right.severity) - SEVERITIES.indexOf(left.severity) ||
	left.end - right.end ||
	(left.rule < right.rule ? -1 : left.rule > right.rule ? 1 : 0);
