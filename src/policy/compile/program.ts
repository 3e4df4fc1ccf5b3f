import type {Attachment, Bounds, EntityKind, Language, Within} from '../vocabulary.ts';

/**
 * A matcher as it is kept in a compiled policy: its words are a leaf of the phrase tables, its names are looked up,
 * its limits are filled in. Plain JSON data, read when one of the rule's words is first seen.
 */
export type Program = {
	readonly unless?: readonly Program[];
	readonly when?: readonly Program[];
	readonly negated?: true;
	readonly conditional?: true;
} & (
	| {readonly phrases: number; readonly of: 'words' | 'list'; readonly disguised?: true}
	/** `literals` is the leaf of the words without which the pattern cannot match. */
	| {readonly pattern: string; readonly of: 'pattern' | 'entity'; readonly literals?: number}
	| {readonly entity: EntityKind; readonly allowed: readonly string[]}
	| {readonly linkTo: readonly string[]}
	| {readonly capitals: number}
	| {readonly count: Program; readonly bounds: Bounds}
	| {readonly length: Bounds}
	| {readonly languageIs: readonly Language[]; readonly within: Within}
	| {readonly replyingTo: Program}
	| {readonly attachment: Attachment}
	| {readonly any: readonly Program[]}
	| {readonly all: readonly Program[]}
	| {readonly none: readonly Program[]}
	| {readonly near: readonly Program[]; readonly words: number}
	| {readonly near: readonly Program[]; readonly within: Within}
	| {readonly startsWith: Program}
	| {readonly trigger: Program; readonly required: Program; readonly within: Within}
);
