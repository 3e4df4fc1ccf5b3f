import type {Advice} from '../policy/advice.ts';

export const FORMATS = ['text', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** A post and what the policy says of it. */
export interface Checked {
	readonly id: string;
	readonly text: string;
	readonly advice: readonly Advice[];
}

export function print(checked: readonly Checked[], format: Format): void {
	if (format === 'jsonl') for (const one of checked) console.log(JSON.stringify(asData(one)));
	else if (format === 'json') console.log(JSON.stringify(checked.map(asData), undefined, '\t'));
	else console.log(checked.map(one => asText(one, checked.length > 1)).join('\n\n'));
}

function asData({id, advice}: Checked) {
	return {
		id,
		findings: advice.map(({rule, severity, start, end, match, message, contact}) => ({
			rule,
			severity,
			start,
			end,
			match,
			message,
			contact: contact.id,
		})),
	};
}

function asText({id, advice}: Checked, named: boolean): string {
	const findings = advice.length === 0 ? ['No findings.'] : advice.map(findingAsText);
	return [...(named ? [`— ${id}`] : []), ...findings].join('\n');
}

function findingAsText(advice: Advice): string {
	const {severity, rule, match, start, end, message, why, lesson, suggestions, contact, guideline} = advice;
	const place = match === '' ? 'the whole post' : `“${match}” (${start}–${end})`;
	return [
		`${severity.toUpperCase()}  ${place}  [${rule}]`,
		`  ${message}`,
		`  Why: ${why}`,
		...(lesson === undefined ? [] : lesson.split('\n').map(line => `  Remember: ${line}`)),
		...suggestions.map(wording => `  Better: ${wording}`),
		`  Guideline: ${guideline.title} · ${guideline.url}`,
		`  Ask: ${contact.name}`,
	].join('\n');
}
