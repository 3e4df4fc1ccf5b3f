import {element, glyph} from '../shared/dom.ts';
import {glyphs} from '../shared/glyphs.ts';
import {avatar} from './avatar.ts';
import shadowStyle from './modal.shadow.css';
import {quillInShadow} from './quill-in-shadow.ts';
import {author, words} from './words.ts';

/** An open share modal. */
export interface ShareModal {
	/** The text in Quill's model, without the line end that Quill always keeps at its end. */
	text(): string;
	close(): void;
}

/**
 * The place where LinkedIn's newer front-end mounts its older dialogs: an open shadow root on a host without
 * height, and a same-origin frame beside it (SITES.md 2.2).
 */
export function interopOutlet(): ShadowRoot {
	const host = element('div', {id: 'interop-outlet', 'data-testid': 'interop-shadowdom'});
	const shadow = host.attachShadow({mode: 'open'});
	const frame = element('iframe', {
		'data-testid': 'interop-iframe',
		src: '/preload/interop.html',
		title: 'interop',
		hidden: '',
		tabindex: '-1',
	});
	shadow.append(element('style', {}, shadowStyle));
	document.body.append(host, frame);
	return shadow;
}

/** Opens the share modal (SITES.md 2.3, 2.5). `onPost` gets the text; `onClose` runs however it ends. */
export function openShareModal(
	shadow: ShadowRoot,
	{
		onPost,
		onClose,
	}: {
		onPost: (text: string) => void;
		onClose: () => void;
	},
): ShareModal {
	const life = new AbortController();
	const {signal} = life;
	const dismiss = element(
		'button',
		{type: 'button', class: 'artdeco-modal__dismiss', 'aria-label': words.dismiss},
		glyph(glyphs.close),
	);
	const submit = element(
		'button',
		{type: 'button', class: 'share-actions__primary-action artdeco-button artdeco-button--primary', disabled: ''},
		element('span', {class: 'artdeco-button__text'}, words.post),
	);
	const container = element('div', {class: 'editor-container'});
	const layer = element(
		'div',
		{class: 'artdeco-modal-overlay'},
		element(
			'div',
			{
				'data-test-modal': '',
				role: 'dialog',
				'aria-modal': 'true',
				'aria-labelledby': 'share-to-linkedin-modal__header',
				class: 'artdeco-modal share-box-v2__modal',
			},
			element('h2', {id: 'share-to-linkedin-modal__header', class: 'visually-hidden'}, words.dialog),
			element(
				'div',
				{class: 'share-creation-state'},
				element('div', {class: 'share-creation-state__header'}, settingsButton(), dismiss),
				element('div', {class: 'share-creation-state__text-editor'}, container),
				element('div', {class: 'share-creation-state__tools', 'aria-hidden': 'true'}, ...tools()),
				element('div', {class: 'share-creation-state__footer'}, submit),
			),
		),
	);
	shadow.append(layer);

	const quill = quillInShadow(container, shadow, {placeholder: words.placeholder, signal});
	label(quill.root);
	const text = () => quill.getText().replace(/\n$/, '');
	const close = () => {
		life.abort();
		layer.remove();
		onClose();
	};
	quill.on('text-change', () => {
		submit.disabled = text().trim() === '';
	});
	submit.addEventListener('click', () => {
		onPost(text());
		close();
	});
	dismiss.addEventListener('click', close);
	layer.addEventListener('keydown', event => {
		if (event.key === 'Escape') {
			close();
		}
	});
	quill.focus();
	return {text, close};
}

function label(editor: HTMLElement): void {
	const attributes = {
		role: 'textbox',
		'aria-multiline': 'true',
		'aria-label': words.editor,
		'aria-placeholder': words.placeholder,
		'data-test-ql-editor-contenteditable': 'true',
	};
	for (const [name, value] of Object.entries(attributes)) {
		editor.setAttribute(name, value);
	}
}

/** Whom one posts as, and for whom: two lines of text in one button (SITES.md 2.5). */
function settingsButton(): HTMLElement {
	return element(
		'button',
		{type: 'button', class: 'share-unified-settings-entry-button'},
		avatar(author),
		element(
			'div',
			{},
			element('div', {class: 'share-unified-settings-entry-button__name'}, author.name),
			element('div', {class: 'share-unified-settings-entry-button__audience'}, words.audience),
		),
	);
}

function tools(): SVGElement[] {
	return [glyphs.smile, glyphs.image, glyphs.calendar, glyphs.plus].map(glyph);
}
