import {readdir, readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import type * as v from 'valibot';
import {companyDocument, ruleDocument} from '../../policy/documents.ts';
import type {Problem} from '../../policy/errors.ts';
import {referenceProblems} from '../../policy/references.ts';
import {read} from '../../policy/shape.ts';
import type {Policy, Rule} from '../../policy/vocabulary.ts';
import {UsageError} from '../usage.ts';
import {type Position, SourceDocument, SourceError} from './document.ts';

type Company = v.InferOutput<typeof companyDocument>;
type RuleFile = v.InferOutput<typeof ruleDocument>;
type Place = Pick<Problem, 'path' | 'atKey'>;

interface Shaped<Value> {
	readonly document: SourceDocument;
	readonly value: Value;
}

/** A policy as it lies in a folder, with the way back from any place in it to the file. */
export interface Source {
	readonly policy: Policy;
	locate(place: Place): Position;
}

const COMPANY = 'company.yaml';

/**
 * Reads all YAML files of a policy folder: `company.yaml`, and rule files anywhere below.
 * @throws SourceError with every mistake, each with file, line and column
 * @throws UsageError when there is no policy in the folder
 */
export async function readSource(folder: string): Promise<Source> {
	const documents = await readDocuments(folder);
	const {company, rules} = shape(documents);
	const locate = (place: Place) => positionOf(place, company, rules);
	const policy = assemble(company, rules);
	const problems = referenceProblems(policy);
	if (problems.length > 0) throw SourceError.of(problems, locate);
	return {policy, locate};
}

async function readDocuments(folder: string): Promise<SourceDocument[]> {
	const names = await readdir(folder, {recursive: true}).catch(() => {
		throw new UsageError(`expected a policy folder, got ${folder}, which cannot be read`);
	});
	const files = names.filter(name => /\.ya?ml$/.test(name)).sort();
	if (!files.includes(COMPANY)) throw new UsageError(`expected a ${COMPANY} in ${folder}, got none`);
	return Promise.all(
		files.map(async name => {
			const file = join(folder, name);
			return new SourceDocument(relative('.', file), await readUtf8(file), name === COMPANY);
		}),
	);
}

/** A file in another encoding would lose its umlauts without a word. */
async function readUtf8(file: string): Promise<string> {
	const bytes = await readFile(file);
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		const problem = {path: [], expected: 'a file in UTF-8', got: 'another encoding'};
		throw SourceError.of([problem], () => ({file: relative('.', file), line: lineOfFirstStray(bytes), column: 1}));
	}
}

function lineOfFirstStray(bytes: Buffer): number {
	const before = bytes.toString('utf8').split('\ufffd')[0] ?? '';
	return before.split('\n').length;
}

/** Each document in its own shape, or the mistakes of all of them together. */
function shape(documents: readonly SourceDocument[]): {company: Shaped<Company>; rules: Shaped<RuleFile>[]} {
	const mistakes: SourceError[] = [];
	const companies: Shaped<Company>[] = [];
	const rules: Shaped<RuleFile>[] = [];
	for (const document of documents) {
		const locate = (place: Place) => document.positionOf(place);
		if (document.isCompany) {
			const result = read(companyDocument, document.value);
			if ('value' in result) companies.push({document, value: result.value});
			else mistakes.push(SourceError.of(result.problems, locate));
		} else {
			const result = read(ruleDocument, document.value);
			if ('value' in result) rules.push({document, value: result.value});
			else mistakes.push(SourceError.of(result.problems, locate));
		}
	}
	const [company] = companies;
	if (mistakes.length > 0 || company === undefined) throw SourceError.all(mistakes);
	return {company, rules};
}

function assemble({value}: Shaped<Company>, files: readonly Shaped<RuleFile>[]): Policy {
	return {
		...value,
		rules: files.flatMap(({value: {layer, owner, source, rules}}) =>
			rules.map((rule): Rule => ({...rule, layer, owner, source, contact: rule.contact ?? owner})),
		),
	};
}

/** From a path in the policy to the file it came from: rules are numbered through all files in order. */
function positionOf({path, ...rest}: Place, company: Shaped<Company>, files: readonly Shaped<RuleFile>[]): Position {
	const [top, number] = path;
	if (top !== 'rules' || typeof number !== 'number') return company.document.positionOf({path, ...rest});
	let first = 0;
	for (const {document, value} of files) {
		if (number < first + value.rules.length) {
			const inRule = ['rules', number - first, ...path.slice(2)];
			const [key] = path.slice(2);
			const ofFile = key === 'layer' || key === 'owner' || key === 'source';
			return document.positionOf({path: ofFile ? path.slice(2) : inRule, ...rest});
		}
		first += value.rules.length;
	}
	return company.document.positionOf({path: []});
}
