import {type Language, pageLanguage} from '../shared/language.ts';

/** What there is to type, in both languages on every start page. */
export const examples = [
	{lang: 'de', text: 'Projekt Falke startet im Herbst.'},
	{lang: 'en', text: 'We promise you that this will never happen again.'},
	{lang: 'de', text: 'Schreiben Sie an anna@example.org'},
	{lang: 'de', text: 'Wir freuen uns auf euch!'},
] as const;

const en = {
	title: 'Practise with Handrail',
	lead: 'Three stand-ins for the sites your company writes on, with the same kinds of text fields. Write something, see what Handrail says, and press Post: it stays on this computer.',
	open: 'Open',
	sites: {
		x: 'A short post on the timeline or in the post window, for @nordwind_hilft.',
		facebook: 'A post for everyone, from the “What’s on your mind?” window.',
		linkedin: 'A post for the company page of Nordwind Energie.',
	},
	examples: 'Things to type',
	examplesLead: 'Type one of these, or copy it. Some will make Handrail speak up, the last one will not.',
	copy: 'Copy',
	copied: 'Copied',
	language: 'Deutsch',
	note: 'These pages are not X, Facebook or LinkedIn, and have nothing to do with them.',
};

const de: typeof en = {
	title: 'Üben mit Handrail',
	lead: 'Drei Übungsseiten statt der echten Netzwerke, mit der gleichen Art von Textfeldern. Schreiben Sie etwas, sehen Sie, was Handrail dazu sagt, und klicken Sie auf Posten: Es bleibt auf diesem Rechner.',
	open: 'Öffnen',
	sites: {
		x: 'Ein kurzer Post in der Timeline oder im Post-Fenster, für @nordwind_hilft.',
		facebook: 'Ein Beitrag für alle, aus dem Fenster „Was machst du gerade?“.',
		linkedin: 'Ein Beitrag für die Unternehmensseite von Nordwind Energie.',
	},
	examples: 'Zum Ausprobieren',
	examplesLead:
		'Tippen Sie einen dieser Sätze ab oder kopieren Sie ihn. Bei manchen meldet sich Handrail, beim letzten nicht.',
	copy: 'Kopieren',
	copied: 'Kopiert',
	language: 'English',
	note: 'Diese Seiten sind nicht X, Facebook oder LinkedIn und haben nichts mit ihnen zu tun.',
};

const all: Record<Language, typeof en> = {en, de};

export const words = all[pageLanguage()];
