import {type Language, pageLanguage} from '../shared/language.ts';

/** Who writes here. */
export const writer = {name: 'Anna Berger', initials: 'AB', tint: '#0f766e'};

const en = {
	title: 'Facebook — practice',
	prompt: "What's on your mind, Anna?",
	dialog: 'Create post',
	close: 'Close',
	post: 'Post',
	audience: 'Public',
	privacy: 'Edit privacy. Sharing with Public.',
	addToPost: 'Add to your post',
	search: 'Search Facebook',
	shortcuts: 'Shortcuts',
	contacts: 'Contacts',
	tabs: ['Home', 'Friends', 'Video', 'Groups'],
	places: ['Friends', 'Memories', 'Saved', 'Groups', 'Events'],
	people: ['Jonas Weber', 'Leila Haddad', 'Peter Lindqvist', 'Sofia Marino'],
	kinds: ['Live video', 'Photo', 'Feeling'],
	actions: ['Like', 'Comment', 'Share'],
	justNow: 'Just now',
	postBy: (name: string) => `Post by ${name}`,
	posts: [
		{
			name: 'Nordwind Energie',
			initials: 'N',
			tint: '#0f766e',
			time: '2 hrs',
			text: 'Our apprentices took over the workshop today: they rewired the training rig from scratch, and it works.\nWell done, all six of you!',
			likes: 124,
			comments: '18 comments',
		},
		{
			name: 'Jonas Weber',
			initials: 'JW',
			tint: '#1e4e8c',
			time: '4 hrs',
			text: 'Does anyone have a trailer I could borrow on Saturday? Moving a sofa, paying in cake.',
			likes: 9,
			comments: '5 comments',
		},
		{
			name: 'Küstenau Volunteer Fire Brigade',
			initials: 'FK',
			tint: '#a03434',
			time: 'Yesterday',
			text: 'Open day next Sunday from ten. Bring the children; the ladder goes up at noon.',
			likes: 287,
			comments: '41 comments',
		},
	],
};

const de: typeof en = {
	title: 'Facebook – Übung',
	prompt: 'Was machst du gerade, Anna?',
	dialog: 'Beitrag erstellen',
	close: 'Schließen',
	post: 'Posten',
	audience: 'Öffentlich',
	privacy: 'Privatsphäre bearbeiten. Wird geteilt mit: Öffentlich.',
	addToPost: 'Zu deinem Beitrag hinzufügen',
	search: 'Facebook durchsuchen',
	shortcuts: 'Deine Verknüpfungen',
	contacts: 'Kontakte',
	tabs: ['Startseite', 'Freunde', 'Video', 'Gruppen'],
	places: ['Freunde', 'Erinnerungen', 'Gespeichert', 'Gruppen', 'Veranstaltungen'],
	people: ['Jonas Weber', 'Leila Haddad', 'Peter Lindqvist', 'Sofia Marino'],
	kinds: ['Live-Video', 'Foto', 'Gefühl'],
	actions: ['Gefällt mir', 'Kommentieren', 'Teilen'],
	justNow: 'Gerade eben',
	postBy: (name: string) => `Beitrag von ${name}`,
	posts: [
		{
			name: 'Nordwind Energie',
			initials: 'N',
			tint: '#0f766e',
			time: '2 Std.',
			text: 'Unsere Azubis hatten heute die Werkstatt für sich: Sie haben die Übungsanlage ganz neu verdrahtet, und sie läuft.\nStark gemacht, ihr sechs!',
			likes: 124,
			comments: '18 Kommentare',
		},
		{
			name: 'Jonas Weber',
			initials: 'JW',
			tint: '#1e4e8c',
			time: '4 Std.',
			text: 'Hat jemand am Samstag einen Anhänger für mich? Ein Sofa muss umziehen, bezahlt wird in Kuchen.',
			likes: 9,
			comments: '5 Kommentare',
		},
		{
			name: 'Freiwillige Feuerwehr Küstenau',
			initials: 'FK',
			tint: '#a03434',
			time: 'Gestern',
			text: 'Tag der offenen Tür am Sonntag ab zehn. Bringt die Kinder mit, mittags fährt die Leiter aus.',
			likes: 287,
			comments: '41 Kommentare',
		},
	],
};

const all: Record<Language, typeof en> = {en, de};

/** The page's words. The German ones are ours and may differ from the site's own translation. */
export const words = all[pageLanguage()];
