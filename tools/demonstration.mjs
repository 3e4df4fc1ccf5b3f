/** The part of the sample policy that comes with the extension: enough to try it, small enough to carry about. */
const RULES = [
	'admission-of-fault',
	'ask-for-data-in-public',
	'card-number',
	'code-names',
	'credentials',
	'disclose-employer',
	'email-address',
	'guarantee',
	'iban',
	'identity-number',
	'insult',
	'job-post-exclusion',
	'many-exclamation-marks',
	'old-term',
	'phone-number',
	'promise',
	'public-refund',
	'share-tips',
	'shouting',
	'superlative',
	'unpublished-figures',
];

/** Without examples, which are most of a policy's bytes, and without the lists that no rule here asks for. */
export function demonstrationOf({rules, lists, ...policy}) {
	const missing = RULES.filter(wanted => !rules.some(({id}) => id === wanted));
	if (missing.length > 0)
		throw new Error(`expected these rules in the sample policy, for the demonstration: ${missing}`);
	const chosen = rules.filter(({id}) => RULES.includes(id)).map(rule => ({...rule, examples: {fires: [], silent: []}}));
	const used = new Set(chosen.flatMap(({match}) => listsIn(match)));
	return {
		...policy,
		lists: Object.fromEntries(Object.entries(lists).filter(([id]) => used.has(id))),
		rules: chosen,
	};
}

/** The names of all lists within a matcher. */
function listsIn(value) {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		(key === 'list' || key === 'allowed') && typeof inner === 'string' ? [inner] : listsIn(inner),
	);
}
