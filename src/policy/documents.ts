/**
 * The shapes of the documents people write (DESIGN §5) and of the policy they add up to.
 * What one document cannot know by itself — do names point somewhere, are all languages there — is in references.ts.
 */
import * as v from 'valibot';
import {matcher, phrase} from './matcher-shape.ts';
import {day, identifier, language, moment, record, some, text, texts, webAddress} from './shape.ts';
import {
	ACCOUNT_KINDS,
	ATTACHMENTS,
	type Example,
	type Policy,
	RINGS,
	SEVERITIES,
	SITES,
	STATES,
	SURFACES,
} from './vocabulary.ts';

const format = v.literal(1, '1, the only format this version knows');
const company = record({id: identifier, name: text, languages: some(language, 'a list of languages')});
const team = record({name: texts, stage: v.picklist([1, 2, 3])});
const mailAddress = v.pipe(v.string('a mail address'), v.email('a mail address'));

const reach = v.lazy(input => {
	if (typeof input === 'object' && input !== null) {
		if ('teams' in input) return record({teams: webAddress});
		if ('form' in input) return record({form: webAddress});
	}
	return record({mail: mailAddress});
}) as v.GenericSchema<unknown, Policy['contacts'][string]['reach'][number]>;

const contact = record({
	name: texts,
	role: v.exactOptional(text),
	reach: some(reach, 'a list of ways to reach the contact'),
	hours: v.exactOptional(text),
	'answers-within': v.exactOptional(v.pipe(text, v.regex(/^\d+(m|h|d)$/, 'a duration such as 30m, 4h or 2d'))),
	otherwise: v.exactOptional(text),
});

const channel = record({
	site: v.picklist(SITES),
	account: text,
	name: text,
	owner: text,
	'may-post': some(text, 'a list of teams'),
});

const namedList = record({confidential: v.exactOptional(v.boolean()), entries: some(phrase, 'a list of words')});

const source = record({title: texts, url: webAddress});

const scope = record({
	sites: v.exactOptional(some(v.picklist(SITES), 'a list of sites')),
	surfaces: v.exactOptional(some(v.picklist(SURFACES), 'a list of surfaces')),
	accounts: v.exactOptional(some(v.picklist(ACCOUNT_KINDS), 'a list of kinds of account')),
	audience: v.exactOptional(some(text, 'a list of audiences')),
	teams: v.exactOptional(some(text, 'a list of teams')),
	languages: v.exactOptional(some(language, 'a list of languages')),
	from: v.exactOptional(moment),
	until: v.exactOptional(moment),
});

const exception = record({rule: text, scope, reason: texts, until: moment});
const companyNumber = record({pattern: text});

const common = {
	teams: v.exactOptional(v.record(identifier, team), {}),
	contacts: v.record(identifier, contact),
	channels: v.exactOptional(v.array(channel), []),
	lists: v.exactOptional(v.record(identifier, namedList), {}),
	numbers: v.exactOptional(v.record(identifier, companyNumber), {}),
	exceptions: v.exactOptional(v.array(exception), []),
};

const atMost = v.pipe(v.number('a number'), v.minValue(0, 'a number from 0'), v.maxValue(100, 'a number up to 100'));

/** `policies/company.yaml` */
export const companyDocument = record({
	format,
	company,
	...common,
	/** The packs that are switched on: only their rule files count, beside those that belong to no pack. */
	packs: v.exactOptional(v.array(identifier, 'a list of packs, or [] for none'), []),
	/** So many of 100 ordinary posts may get a warning or a stop. */
	'warns-at-most': v.exactOptional(atMost, 3),
});

const examplePlace = {
	site: v.exactOptional(v.picklist(SITES)),
	surface: v.exactOptional(v.picklist(SURFACES)),
	account: v.exactOptional(text),
	audience: v.exactOptional(text),
	team: v.exactOptional(text),
	ring: v.exactOptional(v.picklist(RINGS)),
	'replying-to': v.exactOptional(text),
	attachments: v.exactOptional(v.array(v.picklist(ATTACHMENTS))),
	now: v.exactOptional(moment),
};
const example = record({language, text, ...examplePlace});

/** In YAML the example's language is the key of its text: `{ de: "…", surface: reply }`. */
const writtenExample = v.lazy(input => {
	const keys = typeof input === 'object' && input !== null ? Object.keys(input) : [];
	const languages = keys.filter(key => /^[a-z]{2,3}$/.test(key) && !(key in examplePlace));
	const [only = 'en'] = languages;
	return v.pipe(
		record({...examplePlace, ...Object.fromEntries(languages.map(key => [key, text]))}),
		v.check(() => languages.length === 1, 'one text under its language, such as { de: "…" }'),
		v.transform((written): Example => {
			const {[only]: words, ...place} = written as Readonly<Record<string, unknown>>;
			return {language: only, text: String(words), ...place};
		}),
	);
}) as v.GenericSchema<unknown, Example>;

const suggestion = record({replace: texts, for: v.exactOptional(some(phrase, 'a list of words'))});
const guidance = {
	id: identifier,
	severity: v.picklist(SEVERITIES),
	state: v.exactOptional(v.picklist(STATES)),
	ring: v.exactOptional(v.picklist(RINGS)),
	'review-by': v.exactOptional(day),
	confidential: v.exactOptional(v.boolean()),
	title: texts,
	message: texts,
	why: texts,
	lesson: v.exactOptional(texts),
	applies: v.exactOptional(scope),
	match: matcher,
	suggest: v.exactOptional(some(suggestion, 'a list of suggestions')),
};
const examplesOf = (item: v.GenericSchema<unknown, Example>) => record({fires: v.array(item), silent: v.array(item)});

/** One rule as it stands in a rule file: `contact` may be left to the file's owner. */
const writtenRule = record({...guidance, contact: v.exactOptional(text), examples: examplesOf(writtenExample)});

/** `policies/<layer>/<topic>.yaml`, and `policies/packs/<pack>/<topic>.yaml` for those who switch the pack on. */
export const ruleDocument = record({
	pack: v.exactOptional(identifier),
	layer: text,
	owner: text,
	source,
	/** Lists that the rules of this subject need, good for the whole policy as those of the company are. */
	lists: v.exactOptional(v.record(identifier, namedList), {}),
	rules: some(writtenRule, 'a list of rules'),
});

const posts = some(writtenExample, 'a list of posts');
/** Posts that no rule may ever say a word about, whatever its state. */
export const silentDocument = record({silent: posts});
/** Posts of an ordinary day; what the policy says of them are false alarms. */
export const ordinaryDocument = record({ordinary: posts});

const rule = record({...guidance, layer: text, owner: text, source, contact: text, examples: examplesOf(example)});

/** The bundle: all documents in one. */
export const policyDocument: v.GenericSchema<unknown, Policy> = record({
	format,
	company,
	...common,
	rules: v.array(rule),
});
