import {element, glyph} from '../shared/dom.ts';
import {glyphs} from '../shared/glyphs.ts';
import {avatar, type Person} from './avatar.ts';
import {hashed} from './hashed.ts';
import {author, words} from './words.ts';

export interface Post extends Person {
	readonly headline: string;
	readonly time: string;
	readonly text: string;
	readonly likes: number;
}

const tabGlyphs = [glyphs.home, glyphs.people, glyphs.work, glyphs.mail, glyphs.bell];
const kindGlyphs = [glyphs.video, glyphs.image, glyphs.feather];
const actionGlyphs = [glyphs.like, glyphs.reply, glyphs.repeat, glyphs.send];

/** The feed page: `start` opens a post, `list` holds the posts. */
export interface Feed {
	readonly page: readonly HTMLElement[];
	readonly start: HTMLButtonElement;
	readonly list: HTMLElement;
}

export function feed(): Feed {
	const start = element('button', {type: 'button', class: hashed('start')}, element('span', {}, words.start));
	const list = element(
		'div',
		{role: 'list', 'data-testid': 'mainFeed', class: hashed('list')},
		...words.posts.map(article),
	);
	const box = element(
		'div',
		{class: hashed('card start-box')},
		element('div', {class: hashed('start-row')}, avatar(author), start),
		iconRow('kinds', words.kinds, kindGlyphs),
	);
	const columns = element(
		'div',
		{class: hashed('columns')},
		profile(),
		element('main', {class: hashed('main')}, box, list),
		news(),
	);
	return {page: [topBar(), columns], start, list};
}

/** One post, as the newer front-end lists it (SITES.md 2.4). */
export function article(post: Post): HTMLElement {
	const head = element(
		'div',
		{class: hashed('head')},
		avatar(post),
		element(
			'div',
			{},
			element('p', {class: hashed('name')}, post.name),
			element('p', {}, post.headline),
			element('p', {}, post.time),
		),
	);
	const likes =
		post.likes > 0 ? [element('div', {class: hashed('likes')}, glyph(glyphs.like), String(post.likes))] : [];
	return element(
		'div',
		{role: 'listitem', class: hashed('card post')},
		head,
		element('div', {'data-testid': 'expandable-text-box', class: hashed('text')}, post.text),
		...likes,
		iconRow('actions', words.actions, actionGlyphs),
	);
}

function topBar(): HTMLElement {
	const search = element('input', {type: 'search', placeholder: words.search, 'aria-label': words.search});
	const tabs = words.tabs.map((tab, index) =>
		element(
			'a',
			{href: `/feed/${location.search}`, class: hashed(index === 0 ? 'tab here' : 'tab')},
			glyph(tabGlyphs[index] ?? glyphs.home),
			element('span', {}, tab),
		),
	);
	return element(
		'header',
		{class: hashed('top')},
		element(
			'div',
			{class: hashed('top-inner')},
			element('div', {class: hashed('search')}, glyph(glyphs.search), search),
			element('nav', {'aria-label': words.navigation, class: hashed('tabs')}, ...tabs),
		),
	);
}

function profile(): HTMLElement {
	const figures = words.figures.map(([label = '', figure = '']) =>
		element('div', {class: hashed('figure')}, element('span', {}, label), element('b', {}, figure)),
	);
	return element(
		'aside',
		{class: hashed('side')},
		element(
			'div',
			{class: hashed('card profile')},
			element('div', {class: hashed('cover')}),
			avatar(author),
			element('h2', {}, author.name),
			element('p', {}, words.followers),
			...figures,
		),
	);
}

function news(): HTMLElement {
	return element(
		'aside',
		{class: hashed('side news')},
		element(
			'div',
			{class: hashed('card')},
			element('h2', {}, words.news),
			element('ul', {}, ...words.items.map(item => element('li', {}, item))),
		),
	);
}

/** Only for the eye. */
function iconRow(name: string, labels: readonly string[], icons: readonly string[]): HTMLElement {
	const entries = labels.map((label, index) => element('span', {}, glyph(icons[index] ?? glyphs.more), label));
	return element('div', {class: hashed(name), 'aria-hidden': 'true'}, ...entries);
}
