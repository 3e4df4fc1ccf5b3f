import {DEPTH} from './limits.ts';

/**
 * JSON in UTF-8 from outside.
 * @throws TypeError | SyntaxError when it is something else, or nested too deeply
 */
export function parseJson(bytes: Uint8Array): unknown {
	const json = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	const depth = depthOf(json);
	if (depth > DEPTH) throw new SyntaxError(`nested ${depth} deep, expected at most ${DEPTH}`);
	return JSON.parse(json);
}

/** How many brackets are open at once, leaving out those in texts. */
function depthOf(json: string): number {
	let open = 0;
	let deepest = 0;
	let inText = false;
	for (let at = 0; at < json.length; at++) {
		const sign = json[at];
		if (inText) {
			if (sign === '\\') at++;
			else if (sign === '"') inText = false;
		} else if (sign === '"') inText = true;
		else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++open);
		else if (sign === '}' || sign === ']') open--;
	}
	return deepest;
}
