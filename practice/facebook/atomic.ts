/** Facebook's own atomic classes on any box: they say nothing about it, and churn (SITES.md 3.6). */
const noise = 'x1i10hfl xjbqb8w x1ejq31n x18oe1m7';

/** Our readable class, drowned in the kind of class names Facebook has. */
export function atomic(name: string): string {
	return `${noise} ${name}`;
}
