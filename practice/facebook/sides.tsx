/** @jsxImportSource react */
import {Glyph} from '../shared/glyph.tsx';
import type {GlyphName} from '../shared/glyphs.ts';
import {atomic} from './atomic.ts';
import {Avatar} from './avatar.tsx';
import {words, writer} from './words.ts';

const tabGlyphs: readonly GlyphName[] = ['home', 'person', 'video', 'people'];
const placeGlyphs: readonly GlyphName[] = ['person', 'clock', 'bookmark', 'people', 'calendar'];
const tints = ['#1e4e8c', '#9d3c72', '#3d6b2f', '#7a5412'];

/** The bar across the top. */
export function TopBar() {
	return (
		<header className={atomic('top')}>
			<div className={atomic('search')}>
				<Glyph name="search" />
				<input type="search" placeholder={words.search} aria-label={words.search} />
			</div>
			<div className={atomic('tabs')} aria-hidden="true">
				{words.tabs.map((tab, index) => (
					<span key={tab} title={tab} className={index === 0 ? 'here' : ''}>
						<Glyph name={tabGlyphs[index] ?? 'home'} />
					</span>
				))}
			</div>
			<div className={atomic('me')} aria-hidden="true">
				<span className={atomic('round')}>
					<Glyph name="grid" />
				</span>
				<span className={atomic('round')}>
					<Glyph name="bell" />
				</span>
				<Avatar of={writer} />
			</div>
		</header>
	);
}

/** The left column: oneself and one's places. */
export function Places() {
	return (
		<nav aria-label={words.shortcuts} className={atomic('side')}>
			<div className={atomic('row')}>
				<Avatar of={writer} />
				<b>{writer.name}</b>
			</div>
			{words.places.map((place, index) => (
				<div key={place} className={atomic('row')}>
					<span className={atomic('badge')}>
						<Glyph name={placeGlyphs[index] ?? 'people'} />
					</span>
					{place}
				</div>
			))}
		</nav>
	);
}

/** The right column: who else is around. */
export function Contacts() {
	return (
		<aside className={atomic('side contacts')}>
			<h2>{words.contacts}</h2>
			{words.people.map((name, index) => (
				<div key={name} className={atomic('row')}>
					<Avatar of={{name, initials: name.replace(/(\S)\S* (\S).*/, '$1$2'), tint: tints[index] ?? '#555'}} />
					{name}
				</div>
			))}
		</aside>
	);
}
