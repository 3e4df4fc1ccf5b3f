import {element} from './dom.ts';
import {type Language, pageLanguage, withQuery} from './language.ts';

const words = {
	en: {
		notReal: (site: string) => `Handrail practice page — not the real ${site}`,
		stays: 'Nothing you write here leaves this computer.',
		start: 'All practice pages',
		language: 'Deutsch',
	},
	de: {
		notReal: (site: string) => `Handrail-Übungsseite – nicht das echte ${site}`,
		stays: 'Nichts, was Sie hier schreiben, verlässt diesen Rechner.',
		start: 'Alle Übungsseiten',
		language: 'English',
	},
} satisfies Record<Language, object>;

/** Says, before anything else on the page, that this is a stand-in; leads back and to the other language. */
export function showBanner(site: string): void {
	const language = pageLanguage();
	const text = words[language];
	const other = language === 'de' ? 'en' : 'de';
	document.body.prepend(
		element(
			'div',
			{role: 'note', class: 'practice-banner'},
			element('strong', {}, text.notReal(site)),
			element('span', {}, text.stays),
			element('a', {href: `https://practice.handrail.example/?lang=${language}`}, text.start),
			element('a', {href: withQuery('lang', other), hreflang: other, lang: other}, text.language),
		),
	);
}
