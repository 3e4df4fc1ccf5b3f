import {h} from 'preact';
import {callBackground} from '../messages/call.ts';
import type {PageFinding} from '../messages/protocol.ts';
import type {Site as SiteId} from '../policy/vocabulary.ts';
import type {Composers} from './composers.ts';
import {Layer} from './layer.ts';
import {type Gesture, isDisabled, letGo} from './let-go.ts';
import type {Session} from './session.ts';
import {PostDialog} from './ui/post-dialog.tsx';

/** Milliseconds that posting may wait for an answer about words typed a moment ago. Then it goes through. */
const PATIENCE = 1000;

/**
 * The moment of posting:
 *
 *   gesture ─▶ nothing to hold for ─────────────────────────────▶ goes through untouched
 *           ─▶ answer still under way ─▶ held, asked ─▶ no stop ─▶ let go
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
	const release = (session: Session, gesture: Gesture) => letGo(session.composer, gesture, unguarded);

	const decide = async (session: Session, gesture: Gesture) => {
		if (session.answer === undefined)
			await Promise.race([session.check(), new Promise(resolve => setTimeout(resolve, PATIENCE))]);
		const stops = stopsOf(session);
		if (stops.length === 0) return release(session, gesture);
		const choice = await ask(layer, session, stops, site);
		if (choice === 'post') {
			decided.set(session, session.draft.text);
			await release(session, gesture);
		} else session.caret.giveBack();
	};

	const guard = (event: Event) => {
		if (lettingGo || layer.holds(event)) return;
		const attempt = attemptIn(composers, event);
		if (attempt === undefined) return;
		const {session, gesture} = attempt;
		session.refresh();
		if (layer.wasRemoved) {
			// The page took our question away, so nobody can answer it: the next try goes through.
			layer.hide();
			holding = false;
			return;
		}
		if (!holding && mayPass(session, decided.get(session))) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		if (holding) return;
		holding = true;
		void decide(session, gesture).finally(() => {
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
	return session.answer !== undefined && stopsOf(session).length === 0;
}

const stopsOf = ({findings}: Session) => findings.filter(({severity}) => severity === 'stop');

/** Is this event somebody posting what is in one of the composers? */
function attemptIn(composers: Composers, event: Event): {session: Session; gesture: Gesture} | undefined {
	const path = event.composedPath();
	for (const session of composers.sessions) {
		const button = session.composer.postButtons().find(button => path.includes(button));
		if (button !== undefined && presses(event, button) && !isDisabled(button)) return {session, gesture: 'button'};
		if (path.includes(session.composer.root) && isCtrlEnter(event)) return {session, gesture: 'ctrl-enter'};
	}
	return undefined;
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

function ask(layer: Layer, session: Session, stops: readonly PageFinding[], site: SiteId): Promise<'edit' | 'post'> {
	return new Promise(resolve => {
		const choose = (choice: 'edit' | 'post') => {
			layer.hide();
			resolve(choice);
		};
		const {answer} = session;
		layer.show(
			h(PostDialog, {
				findings: stops,
				words: stops.map(finding => session.draft.text.slice(finding.start, finding.end)),
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
