/**
 * Everything the parts say to each other, once. Plain JSON both ways, because Chromium sends nothing else.
 * `content` asks `background` for findings and never sees the policy; the popup asks for all of it.
 */
import type {Advice} from '../policy/advice.ts';
import type {Explanation} from '../policy/explain.ts';
import type {Place, Range, Severity, Site, Surface} from '../policy/vocabulary.ts';
import type {Status} from './status.ts';

/** A text in a composer, with what the page tells about its place. */
export interface Draft {
	readonly text: string;
	readonly place: Pick<Place, 'account' | 'audience'> & {readonly site: Site; readonly surface: Surface};
}

/** As much of a finding as may enter a page. Of a confidential one that is its place, its severity and whom to ask. */
export interface PageFinding extends Range {
	readonly rule: string;
	readonly severity: Severity;
	/** Everything that speaks of the matter; absent when the rule is confidential. */
	readonly guidance?: {
		readonly title: string;
		readonly message: string;
		readonly why: string;
		readonly guideline: string;
		readonly suggestions: readonly string[];
	};
	readonly contact: string;
}

export type CheckReply =
	| {
			readonly checking: true;
			readonly findings: readonly PageFinding[];
			readonly language: string;
			/** The sample policy is speaking, because no company has been joined. */
			readonly demonstration: boolean;
	  }
	| {readonly checking: false};

/** How many findings a page shows, for the badge; or that nothing is checked there. */
export type Shown =
	| {readonly checking: true; readonly counts: Readonly<Record<Severity, number>>}
	| {readonly checking: false};

/** What a page's content script knows of what is being written there. */
export interface PageDrafts {
	readonly drafts: readonly Draft[];
	/** The person is in a text field that we do not know. */
	readonly unknownField: boolean;
}

/** Advice, and why the engine gave it. */
export interface ExplainedAdvice extends Advice {
	readonly because: Explanation;
}

/** A draft with its full advice, for the popup. */
export interface AdvisedDraft {
	readonly draft: Draft;
	readonly advice: readonly ExplainedAdvice[];
}

/** What the popup shows of a tab. */
export interface TabReport {
	/** `undefined`: nobody of ours is in that page. */
	readonly drafts: readonly AdvisedDraft[] | undefined;
	/** The person is in a text field that we do not know. */
	readonly unknownField: boolean;
	/** The page belongs to a site we work on, but was open before Handrail came. */
	readonly reload: boolean;
	readonly status: Status;
}

/** Requests to the background: name → what is asked and what is answered. */
export interface ToBackground {
	check: {request: Draft; reply: CheckReply};
	shown: {request: Shown; reply: null};
	/** Opens the rule's guideline, or the first way to reach its contact, in a tab of its own, so that no page sees the address. */
	open: {request: {readonly rule: string; readonly what: 'guideline' | 'contact'; readonly site: Site}; reply: null};
	/** @param tab `null` where there is none to speak of */
	report: {request: {readonly tab: number | null}; reply: TabReport};
	sync: {request: null; reply: Status};
}

/** Requests to a page's content script. */
export interface ToPage {
	/** What is being written there now. */
	drafts: {request: null; reply: PageDrafts};
	/** The policy has changed: check again. */
	recheck: {request: null; reply: null};
}

export type Message<Protocol, Name extends keyof Protocol = keyof Protocol> = {
	[Key in Name]: {readonly name: Key; readonly request: RequestOf<Protocol, Key>};
}[Name];
export type RequestOf<Protocol, Name extends keyof Protocol> = Protocol[Name] extends {request: infer Request}
	? Request
	: never;
export type ReplyOf<Protocol, Name extends keyof Protocol> = Protocol[Name] extends {reply: infer Reply}
	? Reply
	: never;
