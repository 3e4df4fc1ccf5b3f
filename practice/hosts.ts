/** The practice sites, and the real hostname each one is served under (SITES.md 1.1, 2.1, 3.1). */
export const practiceHosts = {
	'x.com': 'x',
	'www.facebook.com': 'facebook',
	'www.linkedin.com': 'linkedin',
	'practice.handrail.example': 'index',
} as const;

export type PracticeHost = keyof typeof practiceHosts;
export type PracticeSite = (typeof practiceHosts)[PracticeHost];

/** Every host that must lead to the practice server: the practice pages' own, then the caller's. */
export function allHosts(extra: readonly string[] = []): string[] {
	return [...new Set([...Object.keys(practiceHosts), ...extra])];
}

/** The practice site served under this hostname, if there is one. */
export function siteOf(host: string): PracticeSite | undefined {
	return Object.hasOwn(practiceHosts, host) ? practiceHosts[host as PracticeHost] : undefined;
}
