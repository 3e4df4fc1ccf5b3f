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

export const ENTITIES = ['email', 'iban', 'money', 'phone', 'url'] as const;
export type EntityKind = (typeof ENTITIES)[number];

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

/** Matchers that make a hit innocent when they hit in the same sentence. */
interface Exceptable {
	readonly unless?: readonly Matcher[];
}
export type Matcher = Exceptable &
	(
		| {readonly words: readonly Phrase[]}
		| {readonly pattern: string}
		| {readonly entity: EntityKind}
		| {readonly list: string}
		| {readonly any: readonly Matcher[]}
		| {readonly all: readonly Matcher[]}
		| {readonly none: readonly Matcher[]}
	);

/** Better wording that takes the place of the marked words. */
export interface Suggestion {
	readonly replace: Texts;
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
	/** Show only a neutral line in the page; the full text stays in the popup. */
	readonly confidential?: boolean;
	readonly title: Texts;
	readonly message: Texts;
	readonly why: Texts;
	readonly contact: string;
	readonly applies?: Scope;
	readonly match: Matcher;
	readonly suggest?: readonly Suggestion[];
	readonly examples: {readonly fires: readonly Example[]; readonly silent: readonly Example[]};
}

/** A whole policy: what `handrail build` writes as a bundle and the extension runs. */
export interface Policy {
	readonly format: 1;
	readonly company: Company;
	readonly teams: Readonly<Record<string, Team>>;
	readonly contacts: Readonly<Record<string, Contact>>;
	readonly channels: readonly Channel[];
	readonly lists: Readonly<Record<string, NamedList>>;
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
