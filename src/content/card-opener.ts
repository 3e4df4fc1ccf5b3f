import {h} from 'preact';
import {callBackground} from '../messages/call.ts';
import type {PageFinding} from '../messages/protocol.ts';
import {SEVERITIES, type Site as SiteId} from '../policy/vocabulary.ts';
import type {Composers} from './composers.ts';
import {Layer} from './layer.ts';
import {replaceWords} from './replace.ts';
import type {Session} from './session.ts';
import {Card} from './ui/card.tsx';

/** Milliseconds that the pointer rests on marked words before the card opens, and is away before it closes. */
const REST = 250;
const AWAY = 400;

interface Target {
	readonly session: Session;
	readonly finding: PageFinding;
	readonly box: DOMRect;
}

/**
 * Opens the card on hover, click or Ctrl+. and never by itself; closes it on Esc, on the next key, on a click elsewhere.
 * It takes the focus only when it was opened with the keyboard.
 */
export class CardOpener {
	readonly #composers: Composers;
	readonly #site: SiteId;
	readonly #layer = new Layer();
	#open: Pick<Target, 'session' | 'finding'> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#frame: number | undefined;

	constructor(composers: Composers, site: SiteId, {signal}: {signal: AbortSignal}) {
		this.#composers = composers;
		this.#site = site;
		const listening = {capture: true, passive: true, signal};
		window.addEventListener('pointermove', this.#hover, listening);
		window.addEventListener('click', this.#click, listening);
		window.addEventListener('scroll', () => this.close(), listening);
		window.addEventListener('keydown', this.#key, {capture: true, signal});
		signal.addEventListener('abort', () => this.close());
	}

	close(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#open = undefined;
		this.#layer.hide();
	}

	/** A card about words that are gone is closed. Each answer brings its findings anew, so they are compared by rule and place. */
	findingsChanged(): void {
		const open = this.#open;
		if (open === undefined) return;
		const there = this.#composers.sessions.includes(open.session);
		if (!there || !open.session.findings.some(finding => same(finding, open.finding))) this.close();
	}

	readonly #hover = (event: PointerEvent) => {
		if (!this.#anyFindings()) return;
		if (this.#layer.holds(event)) return this.#keep();
		const over = event.composedPath();
		this.#frame ??= requestAnimationFrame(() => {
			this.#frame = undefined;
			const target = this.#targetAt(event, over);
			if (target !== undefined && this.#isOpen(target)) return this.#keep();
			this.#later(target === undefined ? AWAY : REST, () => (target === undefined ? this.close() : this.#show(target)));
		});
	};

	readonly #click = (event: MouseEvent) => {
		if (this.#layer.holds(event)) return;
		const target = this.#anyFindings() ? this.#targetAt(event, event.composedPath()) : undefined;
		if (target === undefined) this.close();
		else this.#show(target);
	};

	readonly #key = (event: KeyboardEvent) => {
		if (event.key === '.' && (event.ctrlKey || event.metaKey) && !event.altKey) {
			const target = this.#targetAtCaret();
			if (target === undefined) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			this.#show(target)?.querySelector<HTMLElement>('button')?.focus();
		} else if (event.key === 'Escape' && this.#layer.showing) {
			// For the card alone: on X the same key would close the composer.
			event.preventDefault();
			event.stopImmediatePropagation();
			this.#leave();
		} else if (!this.#layer.holds(event)) this.close();
	};

	/** Closes the card. A person who was in it, or in its editor, writes on where they were; the focus elsewhere is left alone. */
	#leave(): void {
		const session = this.#open?.session;
		const here = this.#layer.hasFocus || session?.caret.hasFocus;
		this.close();
		if (here) session?.caret.giveBack();
	}

	#isOpen({session, finding}: Target): boolean {
		return this.#open?.session === session && same(this.#open.finding, finding);
	}

	#anyFindings(): boolean {
		return this.#composers.sessions.some(({findings}) => findings.length > 0);
	}

	#later(milliseconds: number, run: () => void): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(run, milliseconds);
	}

	#keep(): void {
		clearTimeout(this.#timer);
	}

	#targets(): {session: Session; finding: PageFinding; boxes: DOMRect[]}[] {
		return this.#composers.sessions.flatMap(session =>
			session.findings.map(finding => ({
				session,
				finding,
				boxes: Array.from(session.rangeOf(finding)?.getClientRects() ?? []),
			})),
		);
	}

	/**
	 * The finding under the pointer, in the composer it is over: what lies behind a dialog is not meant.
	 * Where several lie there, the strongest, and of those the shortest.
	 */
	#targetAt({clientX: x, clientY: y}: MouseEvent, over: readonly EventTarget[]): Target | undefined {
		const hits = this.#targets().flatMap(({session, finding, boxes}) => {
			if (!over.includes(session.composer.root)) return [];
			const box = boxes.find(({left, right, top, bottom}) => x >= left && x <= right && y >= top && y <= bottom);
			return box === undefined ? [] : [{session, finding, box}];
		});
		return hits.sort(
			({finding: one}, {finding: other}) => strength(other) - strength(one) || length(one) - length(other),
		)[0];
	}

	/** The finding at the caret, else the first one of the composer that was entered last. */
	#targetAtCaret(): Target | undefined {
		const targets = this.#targets().filter(({boxes}) => boxes.length > 0);
		const atCaret = targets.find(({session, finding}) => {
			const caret = session.caret.range;
			return caret !== undefined && session.rangeOf(finding)?.isPointInRange(caret.startContainer, caret.startOffset);
		});
		const {session, finding, boxes} = atCaret ?? targets[0] ?? {};
		const [box] = boxes ?? [];
		return session && finding && box ? {session, finding, box} : undefined;
	}

	#show({session, finding, box}: Target): ShadowRoot | undefined {
		const {answer} = session;
		if (answer?.checking === false) return undefined;
		clearTimeout(this.#timer);
		this.#open = {session, finding};
		const {rule} = finding;
		const site = this.#site;
		return this.#layer.show(
			h(Card, {
				key: `${rule} ${finding.start}`,
				finding,
				language: answer?.language ?? document.documentElement.lang,
				demonstration: answer?.demonstration ?? false,
				box,
				onClose: () => this.#leave(),
				onOpen: what => void callBackground('open', {rule, what, site}),
				onReplace: async wording => {
					const {root, editor} = session.composer;
					await replaceWords(root, editor, {start: finding.start, end: finding.end, wording});
					this.close();
				},
			}),
			{popover: true},
		);
	}
}

const same = (one: PageFinding, other: PageFinding) =>
	one.rule === other.rule && one.start === other.start && one.end === other.end;

const strength = ({severity}: PageFinding) => SEVERITIES.indexOf(severity);
const length = ({start, end}: PageFinding) => end - start;
