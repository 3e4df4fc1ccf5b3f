import {callBackground} from '../messages/call.ts';
import type {CheckReply, Draft, PageFinding} from '../messages/protocol.ts';
import type {Site as SiteId} from '../policy/vocabulary.ts';
import {Caret} from './caret.ts';
import {Marks} from './marks.ts';
import {type Reading, readEditor} from './reading.ts';
import {shift} from './shift.ts';
import type {Composer} from './sites/site.ts';

/** Milliseconds without a change after which the text is checked. */
const PAUSE = 150;
/** Milliseconds that an answer holds at the moment of posting: rules begin and end by the clock. */
const FRESH = 10 * 60_000;

/**
 * One composer's life, from the first focus to its removal:
 *
 *   changed ──(next frame)──▶ read, move the marks ──(pause)──▶ check ──▶ findings, marks
 *      ▲                                                          │
 *      └──────────────────────── the person types on ◀────────────┘  (an answer for an older text is dropped)
 */
export class Session {
	readonly composer: Composer;
	readonly caret: Caret;
	readonly #site: SiteId;
	readonly #marks = new Marks();
	readonly #signal: AbortSignal;
	readonly #onChange: () => void;
	#reading: Reading;
	#findings: readonly PageFinding[] = [];
	/** The answer for exactly the text as it stands, once it is there; and what it was asked about, when. */
	#answer: CheckReply | undefined;
	#asked = {about: '', at: 0};
	#pause: ReturnType<typeof setTimeout> | undefined;
	#frame: number | undefined;

	/** @param onChange called whenever findings, or the fact of checking, may be different */
	constructor(composer: Composer, site: SiteId, {signal, onChange}: {signal: AbortSignal; onChange: () => void}) {
		this.composer = composer;
		this.caret = new Caret(composer.root, {signal});
		this.#site = site;
		this.#signal = signal;
		this.#onChange = onChange;
		this.#reading = this.#read();
		const observer = new MutationObserver(() => this.#changed());
		observer.observe(composer.root, {childList: true, subtree: true, characterData: true});
		signal.addEventListener('abort', () => {
			observer.disconnect();
			clearTimeout(this.#pause);
			if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
			this.#marks.clear();
		});
		void this.check();
	}

	get findings(): readonly PageFinding[] {
		return this.#findings;
	}

	get stops(): readonly PageFinding[] {
		return this.#findings.filter(({severity}) => severity === 'stop');
	}

	/** `undefined` until the first answer. */
	get checking(): boolean | undefined {
		return this.#answer?.checking;
	}

	get answer(): CheckReply | undefined {
		return this.#answer;
	}

	get draft(): Draft {
		const {surface, audience} = this.composer;
		const account = this.composer.account();
		return {
			text: this.#reading.text,
			place: {
				site: this.#site,
				surface,
				...(audience === undefined ? {} : {audience}),
				...(account === undefined ? {} : {account}),
			},
		};
	}

	/** Where a finding's words stand on the page now. */
	rangeOf({start, end}: PageFinding): Range | undefined {
		return this.#reading.rangeOf(start, end);
	}

	/** Reads the editor again, at once. */
	refresh(): void {
		const before = this.#reading.text;
		this.#reading = this.#read();
		const {text} = this.#reading;
		if (text !== before) {
			this.#findings = shift(this.#findings, before, text);
			this.#answer = undefined;
			this.#checkSoon();
			this.#onChange();
		}
		this.#draw();
	}

	/** Reads all there is to know at the moment of posting: an answer for another account, or an old one, does not count. */
	refreshForPosting(): void {
		this.refresh();
		const {about, at} = this.#asked;
		if (about !== JSON.stringify(this.draft) || Date.now() - at > FRESH) this.#answer = undefined;
	}

	/** Checks the text as it stands now. An answer that comes too late for it is dropped. */
	async check(): Promise<void> {
		clearTimeout(this.#pause);
		const {draft} = this;
		const at = Date.now();
		const answer = await ask(draft);
		if (this.#signal.aborted || draft.text !== this.#reading.text) return;
		this.#answer = answer;
		this.#asked = {about: JSON.stringify(draft), at};
		this.#findings = answer.checking ? answer.findings : [];
		this.#draw();
		this.#onChange();
	}

	#read(): Reading {
		return readEditor(this.composer.root, this.composer.editor.noText);
	}

	#changed(): void {
		this.#frame ??= requestAnimationFrame(() => {
			this.#frame = undefined;
			this.refresh();
		});
	}

	#checkSoon(): void {
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => void this.check(), PAUSE);
	}

	#draw(): void {
		const marks = this.#findings.flatMap(finding => {
			const range = this.rangeOf(finding);
			return range === undefined ? [] : [{severity: finding.severity, range}];
		});
		this.#marks.draw(marks, this.composer.root);
	}
}

/** Failing open: when the background cannot be asked, nothing is checked, and that is what is shown. */
async function ask(draft: Draft): Promise<CheckReply> {
	return callBackground('check', draft).catch((error: unknown) => {
		console.debug('Handrail is not checking:', error);
		return {checking: false} as const;
	});
}
