import {Session} from './session.ts';
import type {Composer, Site} from './sites/site.ts';

interface Life {
	readonly session: Session;
	readonly end: AbortController;
}

/**
 * The composers of a page: one session for each that a person has entered, the last entered first.
 * Focus brings them in, also those in open shadow roots; their removal from the page ends them.
 */
export class Composers {
	readonly #site: Site;
	readonly #signal: AbortSignal;
	readonly #onChange: () => void;
	#lives: Life[] = [];
	#unknown: HTMLElement | undefined;
	readonly #observed = new Set<Node>();
	readonly #removals: MutationObserver;

	constructor(site: Site, {signal, onChange}: {signal: AbortSignal; onChange: () => void}) {
		this.#site = site;
		this.#signal = signal;
		this.#onChange = onChange;
		this.#removals = new MutationObserver(() => this.#endRemoved());
		for (const event of ['focusin', 'input'] as const) {
			window.addEventListener(event, this.#enter, {capture: true, passive: true, signal});
		}
		signal.addEventListener('abort', () => {
			this.#watchNothing();
			for (const {end} of this.#lives) end.abort();
		});
	}

	get sessions(): readonly Session[] {
		return this.#lives.map(({session}) => session);
	}

	/** The person is in a text field of the page that we do not know: nothing is checked there, and that is to be said. */
	get inUnknownField(): boolean {
		return this.#unknown?.isConnected === true;
	}

	/**
	 * Takes in the composers around a pressed Post button. The site may have made an editor anew, with its text, without
	 * anybody having entered it since.
	 */
	enterAround(event: Event): void {
		const button = event.composedPath().find(one => one instanceof Element && one.matches(this.#site.postButtons));
		if (!(button instanceof Element)) return;
		const tree = button.getRootNode() as Document | ShadowRoot;
		for (const editor of tree.querySelectorAll(this.#site.editor.root)) {
			const composer = this.#site.composerAt(editor);
			if (composer?.postButtons().some(one => one === button)) this.#enterComposer(composer);
		}
	}

	readonly #enter = (event: Event) => {
		const [target] = event.composedPath();
		if (!(target instanceof HTMLElement)) return;
		const composer = this.#site.composerAt(target);
		const before = this.inUnknownField;
		this.#unknown = composer === undefined && isWritten(target) ? target : undefined;
		if (composer !== undefined) this.#enterComposer(composer);
		if (this.inUnknownField !== before) this.#onChange();
	};

	#enterComposer(composer: Composer): void {
		const known = this.#lives.find(({session}) => session.composer.root === composer.root);
		if (known === this.#lives[0] && known !== undefined) return;
		const life = known ?? this.#begin(composer);
		this.#lives = [life, ...this.#lives.filter(one => one !== life)];
	}

	#begin(composer: Composer): Life {
		const end = new AbortController();
		const session = new Session(composer, this.#site.id, {signal: end.signal, onChange: this.#onChange});
		this.#watchRemoval(composer.root.getRootNode());
		return {session, end};
	}

	/** One observer for each tree that holds a composer; its callback costs nothing but a look at each session. */
	#watchRemoval(tree: Node): void {
		if (this.#observed.has(tree) || this.#signal.aborted) return;
		this.#observed.add(tree);
		this.#removals.observe(tree, {childList: true, subtree: true});
		if (tree instanceof ShadowRoot) this.#watchRemoval(tree.host.getRootNode());
	}

	#watchNothing(): void {
		this.#removals.disconnect();
		this.#observed.clear();
	}

	#endRemoved(): void {
		const gone = this.#lives.filter(({session}) => !session.composer.root.isConnected);
		if (gone.length === 0) return;
		for (const {end} of gone) end.abort();
		this.#lives = this.#lives.filter(life => !gone.includes(life));
		if (this.#lives.length === 0) this.#watchNothing();
		this.#onChange();
	}
}

/** A field for texts, not for a search or a name. */
const isWritten = (element: HTMLElement) => element.isContentEditable || element instanceof HTMLTextAreaElement;
