/**
 * The vocabulary of a policy, word for word as in YAML and in the bundle (DESIGN §5).
 * Everything here is plain JSON data; keys keep their YAML spelling, so one name serves code, files and documentation.
 */

export const SITES = ['x', 'facebook', 'linkedin'] as const;
export type Site = (typeof SITES)[number];

export const SURFACES = ['post', 'reply', 'comment', 'message', 'article'] as const;
export type Surface = (typeof SURFACES)[number];

/** From mild to strong. Each names an action: mark quietly, mark and count, hold Post once. */
export const SEVERITIES = ['tip', 'warning', 'stop'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const ACCOUNT_KINDS = ['official', 'personal'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What the detectors find (entities/). */
export const ENTITIES = [
	'card',
	'cashtag',
	'date',
	'decorated-letters',
	'email',
	'emoji',
	'hashtag',
	'iban',
	'ip',
	'mention',
	'money',
	'percent',
	'person-id',
	'phone',
	'secret',
	'time',
	'url',
] as const;
export type EntityKind = (typeof ENTITIES)[number];

/** What a draft carries besides its text, as far as it can be seen. */
export const ATTACHMENTS = ['image', 'image-without-alt-text', 'video', 'link', 'poll', 'document'] as const;
export type Attachment = (typeof ATTACHMENTS)[number];

/** How far a rule has come: `draft` runs in tests only, `shadow` runs without a word, `tip-only` never speaks louder. */
export const STATES = ['draft', 'shadow', 'tip-only', 'active'] as const;
export type State = (typeof STATES)[number];

/** Who gets a rule first. */
export const RINGS = ['pilot'] as const;
export type Ring = (typeof RINGS)[number];

/** Lower-case BCP 47 primary language, such as `de`. */
export type Language = string;

/** One text per language of the company. */
export type Texts = Readonly<Record<Language, string>>;

export interface Company {
	readonly id: string;
	readonly name: string;
	readonly languages: readonly Language[];
}

/** Stage 1 listens and reacts, 2 publishes and serves, 3 acts on its own initiative (DESIGN §2). */
export interface Team {
	readonly name: Texts;
	readonly stage: 1 | 2 | 3;
}

/** One way to reach a contact: an address, a chat link, or a form whose `{rule}` and `{site}` are filled in. */
export type Reach = {readonly mail: string} | {readonly teams: string} | {readonly form: string};

export interface Contact {
	readonly name: Texts;
	readonly role?: string;
	readonly reach: readonly Reach[];
	/** For people, such as `Mo-Fr 08:00-18:00 Europe/Berlin`. */
	readonly hours?: string;
	/** For people, such as `30m`. */
	readonly 'answers-within'?: string;
	/** The next contact outside hours. */
	readonly otherwise?: string;
}

/** One account of the company in the channel register. */
export interface Channel {
	readonly site: Site;
	readonly account: string;
	readonly name: string;
	readonly owner: string;
	readonly 'may-post': readonly string[];
}

export interface NamedList {
	/** Rules that match through this list show only a neutral line in the page. */
	readonly confidential?: boolean;
	readonly entries: readonly Phrase[];
}

/** Words as people write them, `*` standing for any letters at a word's start or end; `exact` minds case and accents. */
export type Phrase = string | {readonly exact: string};

/** The guideline a rule stands for, in the company's own words. */
export interface Source {
	readonly title: Texts;
	readonly url: string;
}

/** Where a rule applies. Each key narrows, and narrows only by what is known (see scope.ts). */
export interface Scope {
	readonly sites?: readonly Site[];
	readonly surfaces?: readonly Surface[];
	readonly accounts?: readonly AccountKind[];
	readonly audience?: readonly string[];
	readonly teams?: readonly string[];
	readonly languages?: readonly Language[];
	/** ISO 8601 with offset; the rule sleeps before. */
	readonly from?: string;
	/** ISO 8601 with offset; the rule sleeps from this moment on. */
	readonly until?: string;
}

/** What may stand beside any matcher: it keeps a hit, or lets it go, by what stands around it. */
export interface Context {
	/** Innocent contexts: a hit with one of them in its sentence is dropped. */
	readonly unless?: readonly Matcher[];
	/** Contexts that must be there: only hits with each of them in their sentence are kept. They are not marked. */
	readonly when?: readonly Matcher[];
	/** Hits that are denied in their clause (`we cannot promise`) are dropped. */
	readonly negated?: 'ignore';
	/** Hits under a condition in their clause (`if we could promise`) are dropped. */
	readonly conditional?: 'ignore';
}

/** Words in their inflected forms, unless told otherwise. */
export interface Wording {
	/** `false`: only as they stand in the policy. */
	readonly inflected?: boolean;
	/** Also when spaced (`F a l k e`), dotted, or written with look-alike letters and digits. */
	readonly disguised?: boolean;
}

/** Fewer or more than a number; at least one of both. */
export interface Bounds {
	readonly 'more-than'?: number;
	readonly 'less-than'?: number;
}

export const WITHIN = ['sentence', 'post'] as const;
export type Within = (typeof WITHIN)[number];

/** The closed set of matchers: what a rule can ask of a text and its place. */
export type Matcher = Context &
	(
		| ({readonly words: readonly Phrase[]} & Wording)
		| ({readonly list: string} & Wording)
		| {readonly pattern: string}
		/** An entity of `ENTITIES` or a number of the company; values of the list `allowed` are none. */
		| {readonly entity: string; readonly allowed?: string}
		/** Hosts with or without a path: the link, its subdomains and what lies below. */
		| {readonly 'link-to': readonly string[]}
		/** So many words in a row in capitals. */
		| {readonly capitals: {readonly words: number}}
		| {readonly count: {readonly of: Matcher} & Bounds}
		/** Characters; on X as X weighs them. */
		| {readonly length: Bounds}
		/** The post's language, or that of single sentences; unsure is none. */
		| {readonly 'language-is': readonly Language[]; readonly within?: Within}
		/** Asks of the post that is being answered. */
		| {readonly 'replying-to': Matcher}
		| {readonly attachment: Attachment}
		| {readonly any: readonly Matcher[]}
		| {readonly all: readonly Matcher[]}
		| {readonly none: readonly Matcher[]}
		| {readonly near: {readonly of: readonly Matcher[]; readonly words?: number; readonly within?: Within}}
		/** Begins the text; mentions, emoji and signs before it do not count. */
		| {readonly 'starts-with': Matcher}
		| {readonly missing: {readonly trigger: Matcher; readonly required: Matcher; readonly within?: Within}}
	);

/** Better wording that takes the place of the marked words. */
export interface Suggestion {
	readonly replace: Texts;
	/** The words it is for; without them it is for all that the rule marks. */
	readonly for?: readonly Phrase[];
}

/** A text that must fire, or must stay silent, with what is known of its place. */
export interface Example extends Omit<Place, 'language'> {
	readonly language: Language;
	readonly text: string;
}

export interface Rule {
	readonly id: string;
	/** `company`, or the id of the team whose people it is for. */
	readonly layer: string;
	readonly owner: string;
	readonly source: Source;
	readonly severity: Severity;
	readonly state?: State;
	readonly ring?: Ring;
	/** ISO 8601 date; from the end of this day on the rule is a tip until somebody has looked at it again. */
	readonly 'review-by'?: string;
	/** Show only a neutral line in the page; the full text stays in the popup. */
	readonly confidential?: boolean;
	readonly title: Texts;
	readonly message: Texts;
	readonly why: Texts;
	/** Two lines to remember, for whoever wants to know more. */
	readonly lesson?: Texts;
	readonly contact: string;
	readonly applies?: Scope;
	readonly match: Matcher;
	readonly suggest?: readonly Suggestion[];
	readonly examples: {readonly fires: readonly Example[]; readonly silent: readonly Example[]};
}

/** A rule that does not hold somewhere, for a reason and a while. */
export interface Exception {
	readonly rule: string;
	readonly scope: Scope;
	readonly reason: Texts;
	/** ISO 8601 with offset; the exception is over at this moment. */
	readonly until: string;
}

/** Order, contract or ticket numbers of the company: entities of its own. */
export interface CompanyNumber {
	/** RE2 syntax. */
	readonly pattern: string;
}

/** A whole policy: what `handrail build` writes as a bundle and the extension runs. */
export interface Policy {
	readonly format: 1;
	readonly company: Company;
	readonly teams: Readonly<Record<string, Team>>;
	readonly contacts: Readonly<Record<string, Contact>>;
	readonly channels: readonly Channel[];
	readonly lists: Readonly<Record<string, NamedList>>;
	readonly numbers: Readonly<Record<string, CompanyNumber>>;
	readonly exceptions: readonly Exception[];
	readonly rules: readonly Rule[];
}

/** What is known of where a text is being written. Everything may be unknown. */
export interface Place {
	readonly site?: Site;
	readonly surface?: Surface;
	/** `official`, `personal`, or the account as the site shows it, to be looked up in the channel register. */
	readonly account?: string;
	readonly audience?: string;
	readonly team?: string;
	readonly ring?: Ring;
	/** The text of the post that is being answered. */
	readonly 'replying-to'?: string;
	/** Unknown is not the same as none. */
	readonly attachments?: readonly Attachment[];
	/** The language the text is written in. Unknown means: detect. */
	readonly language?: Language;
	/** ISO 8601. Unknown means: `from` and `until` do not narrow. */
	readonly now?: string;
}

/** Half-open range of UTF-16 code units in the draft's text. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** One place in a draft where one rule has something to say. */
export interface Finding extends Range {
	readonly rule: string;
	readonly severity: Severity;
	/** The words found: the draft's text from `start` to `end`; empty when the finding is about the whole post. */
	readonly match: string;
}
