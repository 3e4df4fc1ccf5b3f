/** The value that this share of the values does not exceed, the values in any order; the largest when there are few. */
export function percentile(values: readonly number[], share: number): number {
	const ascending = Float64Array.from(values).sort();
	return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
}

/** To three digits, which is more than the noise of one machine allows to tell apart. */
export const rounded = (value: number) => Number(value.toPrecision(3));
