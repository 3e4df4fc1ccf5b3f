import {type ComponentChild, render} from 'preact';
import look from '../lib/look.css';
import style from './ui/style.css';

/**
 * The one place where something of ours stands in a page: an element of its own at the end of the document, outside of
 * every editor, with its style shut in. It exists only while it shows something. A shadow root keeps styles apart and
 * hides nothing: whatever is drawn here counts as published to the page (THREATS, finding 1).
 */
export class Layer {
	#host: HTMLElement | undefined;
	#shadow: ShadowRoot | undefined;

	/** @param popover lift it into the top layer; a modal dialog inside lifts itself */
	show(child: ComponentChild, {popover}: {popover: boolean}): ShadowRoot {
		const shadow = this.#shadow ?? this.#open();
		if (this.#host?.isConnected === false) document.documentElement.append(this.#host);
		render(child, shadow);
		if (popover && this.#host !== undefined && !this.#host.matches(':popover-open')) this.#host.showPopover();
		return shadow;
	}

	hide(): void {
		if (this.#shadow !== undefined) render(null, this.#shadow);
		this.#host?.remove();
		this.#host = undefined;
		this.#shadow = undefined;
	}

	/** Did this event happen in what we drew? */
	holds(event: Event): boolean {
		return this.#host !== undefined && event.composedPath().includes(this.#host);
	}

	get showing(): boolean {
		return this.#host?.isConnected === true;
	}

	get hasFocus(): boolean {
		return this.#shadow?.activeElement != null;
	}

	/** Somebody else has taken it out of the page. */
	get wasRemoved(): boolean {
		return this.#host?.isConnected === false;
	}

	#open(): ShadowRoot {
		const host = document.createElement('div');
		host.style.cssText =
			'all: initial; position: fixed; inset: 0 auto auto 0; border: 0; padding: 0; margin: 0; background: none; overflow: visible;';
		host.popover = 'manual';
		const shadow = host.attachShadow({mode: 'closed'});
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(look + style);
		shadow.adoptedStyleSheets = [sheet];
		// Keys pressed in our UI are not for the site: X opens its composer on a bare "n" (SITES 1.2, traps).
		for (const type of ['keydown', 'keypress', 'keyup'] as const)
			host.addEventListener(type, event => event.stopPropagation());
		document.documentElement.append(host);
		this.#host = host;
		this.#shadow = shadow;
		return shadow;
	}
}
