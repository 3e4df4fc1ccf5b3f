import {h} from 'preact';
import {callBackground} from '../messages/call.ts';
import type {Site as SiteId} from '../policy/vocabulary.ts';
import type {Composers} from './composers.ts';
import {Layer} from './layer.ts';
import {type Gesture, isDisabled, letGo} from './let-go.ts';
import type {Session} from './session.ts';
import {PostDialog, type Stopped} from './ui/post-dialog.tsx';

/** Milliseconds that posting may wait for an answer about words typed a moment ago. Then it goes through. */
const PATIENCE = 1000;

/** Somebody is posting what is in these composers: one, or all parts of a thread. The first was entered last. */
interface Attempt {
	readonly sessions: readonly [Session, ...Session[]];
	readonly gesture: Gesture;
}

/**
 * The moment of posting:
 *
 *   gesture ─▶ nothing to hold for ─────────────────────────────▶ goes through untouched
 *           ─▶ answer still under way ─▶ held, asked ─▶ no stop ─▶ let go, if nobody typed on meanwhile
 *           ─▶ a stop ────────────────▶ held ─▶ dialog ─▶ edit: stays · post anyway: let go once
 *
 * Whatever is uncertain goes through.
 */
export function guardPosting(composers: Composers, site: SiteId, {signal}: {signal: AbortSignal}): void {
	const layer = new Layer();
	/** The text a person chose to post anyway: asked about once, not again. */
	const decided = new WeakMap<Session, string>();
	let holding = false;
	/** Our own press of the site's control is going through right now. */
	let lettingGo = false;

	const unguarded = (act: () => void) => {
		lettingGo = true;
		try {
			act();
		} finally {
			lettingGo = false;
		}
	};

	const decide = async ({sessions, gesture}: Attempt) => {
		const [entered] = sessions;
		const before = textOf(sessions);
		await answered(sessions);
		if (textOf(sessions) !== before) return; // the person writes on: these are not the words they posted
		const stops = stopsIn(sessions);
		if (stops.length > 0 && (await ask(layer, entered, stops, site)) === 'edit') return entered.caret.giveBack();
		for (const session of sessions) decided.set(session, session.draft.text);
		await letGo(entered.composer, gesture, unguarded);
	};

	const guard = (event: Event) => {
		if (!mayBePosting(event) || lettingGo || layer.holds(event)) return;
		composers.enterAround(event);
		const attempt = attemptIn(composers, event);
		if (attempt === undefined) return;
		for (const session of attempt.sessions) session.refreshForPosting();
		if (layer.wasRemoved) {
			// The page took our question away, so nobody can answer it: the next try goes through.
			layer.hide();
			holding = false;
			return;
		}
		if (!holding && attempt.sessions.every(session => mayPass(session, decided.get(session)))) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		if (holding) return;
		holding = true;
		void decide(attempt).finally(() => {
			holding = false;
		});
	};

	window.addEventListener('click', guard, {capture: true, signal});
	window.addEventListener('keydown', guard, {capture: true, signal});
	signal.addEventListener('abort', () => layer.hide());
}

/** Nothing speaks against it, nobody can be asked, or the person has decided. */
function mayPass(session: Session, decided: string | undefined): boolean {
	const {text} = session.draft;
	if (text.trim() === '' || text === decided) return true;
	return session.answer !== undefined && session.stops.length === 0;
}

/** Waits until each composer has its answer, but not longer than a person would. */
async function answered(sessions: readonly Session[]): Promise<void> {
	const missing = sessions.filter(({answer}) => answer === undefined).map(session => session.check());
	await Promise.race([Promise.all(missing), new Promise(resolve => setTimeout(resolve, PATIENCE))]);
}

const textOf = (sessions: readonly Session[]) => JSON.stringify(sessions.map(({draft}) => draft.text));

const stopsIn = (sessions: readonly Session[]): Stopped[] =>
	sessions.flatMap(session =>
		session.stops.map(finding => ({finding, words: session.draft.text.slice(finding.start, finding.end)})),
	);

/** All other keys, and the space bar while somebody types, cost nothing but this look. */
function mayBePosting(event: Event): boolean {
	if (!(event instanceof KeyboardEvent)) return true;
	const [target] = event.composedPath();
	return event.key === 'Enter' || (event.key === ' ' && !(target instanceof HTMLElement && target.isContentEditable));
}

/** Is this event somebody posting? The parts of a thread share their button, so all of them are looked at. */
function attemptIn(composers: Composers, event: Event): Attempt | undefined {
	const path = event.composedPath();
	const {sessions} = composers;
	const pressed = sessions
		.flatMap(({composer}) => composer.postButtons())
		.find(button => path.includes(button) && presses(event, button) && !isDisabled(button));
	if (pressed !== undefined) return attempt(sessions, [pressed], 'button');
	const typedIn = sessions.find(({composer}) => path.includes(composer.root));
	if (typedIn === undefined || !isCtrlEnter(event)) return undefined;
	return (
		attempt([typedIn, ...sessions], typedIn.composer.postButtons(), 'ctrl-enter') ?? {
			sessions: [typedIn],
			gesture: 'ctrl-enter',
		}
	);
}

function attempt(sessions: readonly Session[], buttons: readonly HTMLElement[], gesture: Gesture): Attempt | undefined {
	const sharing = sessions.filter(({composer}) => composer.postButtons().some(button => buttons.includes(button)));
	const [first, ...rest] = new Set(sharing);
	return first && {sessions: [first, ...rest], gesture};
}

/** A click; or, on controls that are no real buttons, the keys that stand for one. */
function presses(event: Event, button: HTMLElement): boolean {
	if (event.type === 'click') return true;
	return (
		!(button instanceof HTMLButtonElement) &&
		event instanceof KeyboardEvent &&
		(event.key === 'Enter' || event.key === ' ')
	);
}

function isCtrlEnter(event: Event): boolean {
	return (
		event instanceof KeyboardEvent && event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing
	);
}

function ask(layer: Layer, {answer}: Session, stops: readonly Stopped[], site: SiteId): Promise<'edit' | 'post'> {
	return new Promise(resolve => {
		const choose = (choice: 'edit' | 'post') => {
			layer.hide();
			resolve(choice);
		};
		layer.show(
			h(PostDialog, {
				stops,
				language: answer?.checking ? answer.language : document.documentElement.lang,
				demonstration: answer?.checking === true && answer.demonstration,
				onEdit: () => choose('edit'),
				onPost: () => choose('post'),
				onAsk: ({rule}) => void callBackground('open', {rule, what: 'contact', site}),
			}),
			{popover: false},
		);
	});
}
