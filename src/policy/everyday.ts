import {WITHOUT_FORMS} from './text/function-words.ts';
import type {Finding} from './vocabulary.ts';

/** Words of every text: what a rule asks for beside them is what it is about. */
const EVERYDAY = new Set([
	...WITHOUT_FORMS.trim().split(/\s+/),
	...'ab am an das der du ein eine einem einen einer er es euer eure eurem euren eurer ihr ihre ihrem ihren ihrer in'.split(
		' ',
	),
	...'dein deinem deiner mein meine meinem meinen meiner sein seine uns unser unsere unserem unseren unserer unseres'.split(
		' ',
	),
	...'a an as at be by he i in is it me my of on or to up us was we are have do'.split(' '),
]);

/** A rule's findings without those that mark nothing but everyday words, unless it has no others. */
export function telling(findings: readonly Finding[]): readonly Finding[] {
	const rules = new Set(findings.filter(({match}) => !isEveryday(match)).map(({rule}) => rule));
	return findings.filter(({rule, match}) => !rules.has(rule) || !isEveryday(match));
}

/** A finding about the whole post has no words, and says something. */
function isEveryday(match: string): boolean {
	const words = match.toLowerCase().match(/\p{L}+/gu) ?? [];
	return words.length > 0 && words.every(word => EVERYDAY.has(word));
}
