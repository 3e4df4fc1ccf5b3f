import {type Language, pageLanguage} from '../shared/language.ts';

/** The company page one posts for. */
export const author = {name: 'Nordwind Energie', initials: 'N', tint: '#0f766e'};

const en = {
	title: 'Feed | LinkedIn — practice',
	start: 'Start a post',
	dialog: 'Create a post',
	editor: 'Text editor for creating content',
	placeholder: 'What do you want to talk about?',
	post: 'Post',
	audience: 'Post to Anyone',
	dismiss: 'Dismiss',
	posted: 'Post successful.',
	view: 'View post',
	search: 'Search',
	navigation: 'Primary navigation',
	tabs: ['Home', 'My Network', 'Jobs', 'Messaging', 'Notifications'],
	kinds: ['Video', 'Photo', 'Write article'],
	actions: ['Like', 'Comment', 'Repost', 'Send'],
	followers: '3,204 followers',
	figures: [
		['Page visitors', '148'],
		['Post impressions', '2,310'],
		['New followers', '17'],
	],
	news: 'In the news',
	items: ['Grid expansion gathers pace', 'Apprenticeships: who is hiring', 'Heat pumps in old buildings'],
	now: 'Now',
	posts: [
		{
			name: 'Leila Haddad',
			headline: 'Head of Grid Planning',
			initials: 'LH',
			tint: '#9d3c72',
			time: '3h',
			text: 'Two years of planning, four months of digging, and this morning somebody simply switched it on. Thank you to everyone who stood in the rain for this line.',
			likes: 212,
		},
		{
			name: 'Küstenau Chamber of Commerce',
			headline: '8,911 followers',
			initials: 'KC',
			tint: '#1e4e8c',
			time: '1d',
			text: 'How do small firms find apprentices in 2026? Three companies show what they changed.\n\nRead on in our monthly letter.',
			likes: 57,
		},
	],
};

const de: typeof en = {
	title: 'Feed | LinkedIn – Übung',
	start: 'Beitrag beginnen',
	dialog: 'Beitrag erstellen',
	editor: 'Texteditor zum Erstellen von Inhalten',
	placeholder: 'Worüber möchten Sie sprechen?',
	post: 'Posten',
	audience: 'An alle posten',
	dismiss: 'Verwerfen',
	posted: 'Beitrag veröffentlicht.',
	view: 'Beitrag anzeigen',
	search: 'Suche',
	navigation: 'Hauptnavigation',
	tabs: ['Start', 'Ihr Netzwerk', 'Jobs', 'Nachrichten', 'Mitteilungen'],
	kinds: ['Video', 'Foto', 'Artikel schreiben'],
	actions: ['Gefällt mir', 'Kommentieren', 'Reposten', 'Senden'],
	followers: '3.204 Follower',
	figures: [
		['Seitenbesuche', '148'],
		['Beitrags-Impressions', '2.310'],
		['Neue Follower', '17'],
	],
	news: 'In den Nachrichten',
	items: ['Netzausbau nimmt Fahrt auf', 'Ausbildung: Wer stellt ein?', 'Wärmepumpen im Altbau'],
	now: 'Jetzt',
	posts: [
		{
			name: 'Leila Haddad',
			headline: 'Leiterin Netzplanung',
			initials: 'LH',
			tint: '#9d3c72',
			time: '3 Std.',
			text: 'Zwei Jahre Planung, vier Monate Tiefbau, und heute Morgen hat einfach jemand eingeschaltet. Danke an alle, die für diese Leitung im Regen standen.',
			likes: 212,
		},
		{
			name: 'IHK Küstenau',
			headline: '8.911 Follower',
			initials: 'IK',
			tint: '#1e4e8c',
			time: '1 Tag',
			text: 'Wie finden kleine Betriebe 2026 noch Azubis? Drei Unternehmen zeigen, was sie geändert haben.\n\nMehr dazu in unserem Monatsbrief.',
			likes: 57,
		},
	],
};

const all: Record<Language, typeof en> = {en, de};

/** The page's words. The German ones are ours and may differ from the site's own translation. */
export const words = all[pageLanguage()];
