import type {Range} from '../policy/vocabulary.ts';

/**
 * Findings of an older text, moved to where their words stand in the new one. Those that the edit touched are dropped:
 * better no mark for a moment than a mark on the wrong words. The edit is what lies between the longest common beginning
 * and the longest common end of the two texts.
 */
export function shift<Found extends Range>(findings: readonly Found[], before: string, after: string): Found[] {
	if (before === after) return [...findings];
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
	let tail = 0;
	while (
		tail < shorter - head &&
		before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
	)
		tail++;
	const touchedUntil = before.length - tail;
	const moved = after.length - before.length;
	return findings.flatMap(finding => {
		if (finding.end <= head) return [finding];
		if (finding.start >= touchedUntil) return [{...finding, start: finding.start + moved, end: finding.end + moved}];
		return [];
	});
}
