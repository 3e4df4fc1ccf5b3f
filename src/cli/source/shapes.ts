import type * as v from 'valibot';
import {companyDocument, ordinaryDocument, ruleDocument, silentDocument} from '../../policy/documents.ts';
import type {Problem} from '../../policy/errors.ts';
import {read} from '../../policy/shape.ts';
import {type SourceDocument, SourceError} from './document.ts';

export type Company = v.InferOutput<typeof companyDocument>;
export type RuleFile = v.InferOutput<typeof ruleDocument>;

export interface Shaped<Value> {
	readonly document: SourceDocument;
	readonly value: Value;
}

/** The files of a policy folder, each as what it is. */
export interface Shapes {
	readonly company: Shaped<Company>;
	readonly rules: readonly Shaped<RuleFile>[];
	readonly silent: readonly Shaped<v.InferOutput<typeof silentDocument>>[];
	readonly ordinary: readonly Shaped<v.InferOutput<typeof ordinaryDocument>>[];
}

/**
 * Each document in its own shape. Besides the company's file, what a file is for is told by its first word: `silent`
 * and `ordinary` hold posts, all others rules.
 * @throws SourceError with the mistakes of all of them together
 */
export function shape(documents: readonly SourceDocument[]): Shapes {
	const mistakes: SourceError[] = [];
	const all = <Schema extends v.GenericSchema>(schema: Schema, wanted: Kind): Shaped<v.InferOutput<Schema>>[] =>
		documents
			.filter(document => kindOf(document) === wanted)
			.flatMap(document => {
				const result = read(schema, document.value);
				if ('value' in result) return [{document, value: result.value}];
				mistakes.push(
					SourceError.of(result.problems, (place: Pick<Problem, 'path' | 'atKey'>) => document.positionOf(place)),
				);
				return [];
			});
	const [company] = all(companyDocument, 'company');
	const shapes = {
		rules: all(ruleDocument, 'rules'),
		silent: all(silentDocument, 'silent'),
		ordinary: all(ordinaryDocument, 'ordinary'),
	};
	if (mistakes.length > 0 || company === undefined) throw SourceError.all(mistakes);
	return {company, ...shapes};
}

type Kind = keyof Shapes;

function kindOf({isCompany, value}: SourceDocument): Kind {
	if (isCompany) return 'company';
	if (typeof value !== 'object' || value === null) return 'rules';
	return 'silent' in value ? 'silent' : 'ordinary' in value ? 'ordinary' : 'rules';
}
