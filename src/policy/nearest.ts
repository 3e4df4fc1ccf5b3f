import {closest, distance} from 'fastest-levenshtein';

/** The known name that `name` is probably a slip of, if it is near enough to be worth saying. */
export function nearest(name: string, known: readonly string[]): string | undefined {
	if (known.length === 0) return undefined;
	const candidate = closest(name, known as string[]);
	// Two letters that changed places count as two slips.
	const limit = candidate.length < 5 ? 1 : Math.max(2, Math.floor(candidate.length / 3));
	return distance(name, candidate) <= limit ? candidate : undefined;
}
