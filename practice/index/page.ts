import {element, glyph} from '../shared/dom.ts';
import {glyphs} from '../shared/glyphs.ts';
import {pageLanguage, withQuery} from '../shared/language.ts';
import {examples, words} from './words.ts';

const language = pageLanguage();
const sites = [
	{id: 'x', name: 'X', url: 'https://x.com/home', mark: glyphs.feather},
	{id: 'facebook', name: 'Facebook', url: 'https://www.facebook.com/', mark: glyphs.people},
	{id: 'linkedin', name: 'LinkedIn', url: 'https://www.linkedin.com/feed/', mark: glyphs.work},
] as const;

document.title = words.title;
document
	.querySelector('#root')
	?.append(
		element('header', {}, element('h1', {}, words.title), languageLink(), element('p', {class: 'lead'}, words.lead)),
		element('div', {class: 'cards'}, ...sites.map(card)),
		element(
			'section',
			{class: 'examples'},
			element('h2', {}, words.examples),
			element('p', {}, words.examplesLead),
			exampleList(),
		),
		element('footer', {}, words.note),
	);

function languageLink(): HTMLElement {
	const other = language === 'de' ? 'en' : 'de';
	return element(
		'a',
		{class: 'language', href: withQuery('lang', other), hreflang: other, lang: other},
		words.language,
	);
}

/** The whole card is the link; language and theme go along. */
function card({id, name, url, mark}: (typeof sites)[number]): HTMLElement {
	const target = new URL(url);
	const {theme} = document.documentElement.dataset;
	target.searchParams.set('lang', language);
	if (theme) {
		target.searchParams.set('theme', theme);
	}
	return element(
		'a',
		{class: `card ${id}`, href: target.href},
		element('span', {class: 'mark'}, glyph(mark)),
		element('h2', {}, name),
		element('p', {}, words.sites[id]),
		element('span', {class: 'open'}, words.open),
	);
}

function exampleList(): HTMLElement {
	return element(
		'ul',
		{},
		...examples.map(({lang, text}) => element('li', {}, element('q', {lang}, text), copyButton(text))),
	);
}

function copyButton(text: string): HTMLElement {
	const label = element('span', {'aria-live': 'polite'}, words.copy);
	const button = element('button', {type: 'button'}, glyph(glyphs.copy), label);
	button.addEventListener('click', async () => {
		await navigator.clipboard.writeText(text);
		label.textContent = words.copied;
		setTimeout(() => {
			label.textContent = words.copy;
		}, 2000);
	});
	return button;
}
