import {readdir, readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import type {Path, Problem} from '../../policy/errors.ts';
import {exampleProblems, nameProblems, referenceProblems} from '../../policy/references.ts';
import type {Example, NamedList, Policy, Rule} from '../../policy/vocabulary.ts';
import {UsageError, unknownName} from '../usage.ts';
import {type Position, SourceDocument, SourceError} from './document.ts';
import {type Company, type RuleFile, type Shaped, type Shapes, shape} from './shapes.ts';

type Place = Pick<Problem, 'path' | 'atKey'>;

/** A policy as it lies in a folder, with the way back from any place in it to the file. */
export interface Source {
	readonly policy: Policy;
	/** Posts that no rule may say a word about. */
	readonly silent: readonly Post[];
	/** Posts of an ordinary day, and how many of 100 may get a warning or a stop. */
	readonly ordinary: {readonly posts: readonly Post[]; readonly atMost: number};
	/** Packs of rules that lie in the folder and are not switched on. */
	readonly idlePacks: readonly string[];
	locate(place: Place): Position;
}

/** A post, and where it is written. */
export interface Post {
	readonly example: Example;
	readonly position: Position;
}

/** `file:line` of a rule, or of what lies at a path within it. */
export function whereInRule({policy, locate}: Source, rule: string, ...path: Path): string {
	const index = policy.rules.findIndex(({id}) => id === rule);
	const {file, line} = locate({path: ['rules', index, ...path]});
	return `${file}:${line}`;
}

/** Packs that count whatever the company has switched on; `all` for each that there is. */
export type MorePacks = readonly string[] | 'all';

const COMPANY = 'company.yaml';

/**
 * Reads all YAML files of a policy folder: `company.yaml`, and anywhere below it rules and posts to test them with.
 * @throws SourceError with every mistake, each with file, line and column
 * @throws UsageError when there is no policy in the folder, or no such pack
 */
export async function readSource(folder: string, more: MorePacks = []): Promise<Source> {
	const shapes = shape(await readDocuments(folder));
	const {company} = shapes;
	const packs = packsOf(shapes, more);
	const rules = shapes.rules.filter(({value: {pack}}) => pack === undefined || packs.includes(pack));
	const locate = (place: Place) => positionOf(place, company, rules);
	const policy = assemble(company, rules);
	const problems = [...listProblems(company, rules), ...referenceProblems(policy)];
	if (problems.length > 0) throw SourceError.of(problems, locate);
	return {
		policy,
		silent: shapes.silent.flatMap(({document, value}) => postsIn(policy, document, 'silent', value.silent)),
		ordinary: {
			posts: shapes.ordinary.flatMap(({document, value}) => postsIn(policy, document, 'ordinary', value.ordinary)),
			atMost: company.value['warns-at-most'],
		},
		idlePacks: packsIn(shapes).filter(pack => !packs.includes(pack)),
		locate,
	};
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

const packsIn = ({rules}: Shapes): string[] => [
	...new Set(rules.flatMap(({value: {pack}}) => (pack === undefined ? [] : [pack]))),
];

/** The packs that count, each of which must be there. */
function packsOf(shapes: Shapes, more: MorePacks): readonly string[] {
	const known = packsIn(shapes);
	if (more === 'all') return known;
	const {document, value} = shapes.company;
	const unknown = value.packs.flatMap((pack, at) => nameProblems(['packs', at], 'pack', pack, known));
	if (unknown.length > 0) throw SourceError.of(unknown, place => document.positionOf(place));
	for (const pack of more) if (!known.includes(pack)) throw unknownName('a pack', pack, known);
	return [...value.packs, ...more];
}

function assemble({value}: Shaped<Company>, files: readonly Shaped<RuleFile>[]): Policy {
	const {packs: _, 'warns-at-most': __, ...company} = value;
	const lists: Record<string, NamedList> = {...company.lists};
	for (const file of files) Object.assign(lists, file.value.lists);
	return {
		...company,
		lists,
		rules: files.flatMap(({value: {layer, owner, source, rules}}) =>
			rules.map((rule): Rule => ({...rule, layer, owner, source, contact: rule.contact ?? owner})),
		),
	};
}

/** A list is known by its name in the whole policy, so it may stand in one place only. */
function listProblems(company: Shaped<Company>, files: readonly Shaped<RuleFile>[]): Problem[] {
	const first = new Map(Object.keys(company.value.lists).map(id => [id, company.document]));
	return files.flatMap(({document, value}) =>
		Object.keys(value.lists).flatMap((id): Problem[] => {
			const before = first.get(id);
			first.set(id, before ?? document);
			if (before === undefined) return [];
			const {file, line} = before.positionOf({path: ['lists', id], atKey: true});
			return [
				{
					path: ['lists', id],
					expected: `a name that is used once (first in ${file}:${line})`,
					got: `"${id}"`,
					atKey: true,
				},
			];
		}),
	);
}

/** From a path in the policy to the file it came from: rules are numbered through all files in order. */
function positionOf({path, ...rest}: Place, company: Shaped<Company>, files: readonly Shaped<RuleFile>[]): Position {
	const [top, name] = path;
	if (top === 'lists') {
		const last = files.findLast(({value: {lists}}) => Object.hasOwn(lists, String(name)));
		return (last ?? company).document.positionOf({path, ...rest});
	}
	if (top !== 'rules' || typeof name !== 'number') return company.document.positionOf({path, ...rest});
	let first = 0;
	for (const {document, value} of files) {
		if (name < first + value.rules.length) {
			const inRule = ['rules', name - first, ...path.slice(2)];
			const [key] = path.slice(2);
			const ofFile = key === 'layer' || key === 'owner' || key === 'source';
			return document.positionOf({path: ofFile ? path.slice(2) : inRule, ...rest});
		}
		first += value.rules.length;
	}
	return company.document.positionOf({path: []});
}

/** @throws SourceError for a language or team that the policy does not have */
function postsIn(policy: Policy, document: SourceDocument, key: string, examples: readonly Example[]): Post[] {
	const problems = examples.flatMap((example, at) => exampleProblems(policy, [key, at], example));
	if (problems.length > 0) throw SourceError.of(problems, place => document.positionOf(place));
	return examples.map((example, at) => ({example, position: document.positionOf({path: [key, at]})}));
}
