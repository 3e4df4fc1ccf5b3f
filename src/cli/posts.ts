import {readFile} from 'node:fs/promises';
import * as v from 'valibot';
import {pathToText, problemToText} from '../policy/errors.ts';
import {language, moment, read, record, text} from '../policy/shape.ts';
import {ATTACHMENTS, type Place, RINGS, SITES, SURFACES} from '../policy/vocabulary.ts';
import {UsageError} from './usage.ts';

/** One text to check, with what is known of its place. */
export interface Post {
	readonly id: string;
	readonly text: string;
	readonly place: Place;
}

const postShape = record({
	id: v.union([v.string(), v.pipe(v.number(), v.transform(String))], 'a text or number'),
	text: v.string('a text'),
	site: v.exactOptional(v.picklist(SITES)),
	surface: v.exactOptional(v.picklist(SURFACES)),
	team: v.exactOptional(text),
	account: v.exactOptional(text),
	audience: v.exactOptional(text),
	replyingTo: v.exactOptional(v.string('a text')),
	ring: v.exactOptional(v.picklist(RINGS)),
	attachments: v.exactOptional(v.array(v.picklist(ATTACHMENTS))),
	now: v.exactOptional(moment),
	language: v.exactOptional(language),
});

/**
 * Posts from a file with one JSON object per line; empty lines are passed over.
 * @throws UsageError naming file and line
 */
export async function readPosts(file: string): Promise<Post[]> {
	const content = await readFile(file, 'utf8').catch(() => {
		throw new UsageError(`expected a file of posts that can be read, got ${file}`);
	});
	// Only line feeds part lines: JSON may hold other separators, such as U+2028, within a text.
	return content
		.replace(BYTE_ORDER_MARK, '')
		.split('\n')
		.flatMap((line, index) => (line.trim() === '' ? [] : [readPost(line, `${file}:${index + 1}`)]));
}

const BYTE_ORDER_MARK = /^\uFEFF/;

function readPost(line: string, where: string): Post {
	const result = read(postShape, parseLine(line, where));
	if ('problems' in result) {
		throw new UsageError(
			result.problems.map(problem => `${where} ${pathToText(problem.path)}: ${problemToText(problem)}`).join('\n'),
		);
	}
	const {id, text, replyingTo, ...place} = result.value;
	return {id, text, place: replyingTo === undefined ? place : {...place, 'replying-to': replyingTo}};
}

function parseLine(line: string, where: string): unknown {
	try {
		return JSON.parse(line);
	} catch (error) {
		throw new UsageError(
			`${where} expected a JSON object, got: ${error instanceof Error ? error.message : String(error)}`,
		);
	}
}
