/** @jsxImportSource react */
import {Glyph} from '../shared/glyph.tsx';
import type {GlyphName} from '../shared/glyphs.ts';
import {Avatar} from './avatar.tsx';
import {openDialog} from './route.ts';
import {account, words} from './words.ts';

const places: readonly (readonly [keyof typeof words.nav, GlyphName])[] = [
	['home', 'home'],
	['explore', 'search'],
	['notifications', 'bell'],
	['messages', 'mail'],
	['bookmarks', 'bookmark'],
	['profile', 'person'],
];

/** The left column: where to go, the Post button, and which account one posts for (SITES.md 1.4). */
export function Navigation() {
	return (
		<header className="navigation">
			<nav aria-label={words.navigation}>
				{places.map(([name, glyph]) => (
					<a
						key={name}
						href={`/home${location.search}`}
						className={name === 'home' ? 'place here' : 'place'}
						onClick={event => event.preventDefault()}
					>
						<Glyph name={glyph} />
						<span>{words.nav[name]}</span>
					</a>
				))}
			</nav>
			<a
				data-testid="SideNav_NewTweet_Button"
				className="post-button new-post"
				href={`/compose/post${location.search}`}
				aria-label={words.post}
				onClick={event => {
					event.preventDefault();
					openDialog();
				}}
			>
				<Glyph name="feather" />
				<span>{words.post}</span>
			</a>
			<button
				type="button"
				data-testid="SideNav_AccountSwitcher_Button"
				aria-label={words.accounts}
				className="account"
			>
				<Avatar of={account} />
				<span className="who">
					<b>{account.name}</b>
					<span>@{account.handle}</span>
				</span>
				<Glyph name="more" />
			</button>
		</header>
	);
}

/** The right column: what others talk about. */
export function Sidebar() {
	return (
		<aside data-testid="sidebarColumn" className="sidebar">
			<div className="search">
				<Glyph name="search" />
				<input type="search" placeholder={words.search} aria-label={words.search} />
			</div>
			<section className="trends">
				<h2>{words.happening}</h2>
				{words.trends.map(({about, topic, posts}) => (
					<div key={topic} data-testid="trend" className="trend">
						<span>{about}</span>
						<b>{topic}</b>
						<span>{posts}</span>
					</div>
				))}
			</section>
		</aside>
	);
}
