/** @jsxImportSource react */
import {Editor, EditorState} from 'draft-js';
import {type KeyboardEvent, useEffect, useId, useRef, useState} from 'react';
import {Glyph} from '../shared/glyph.tsx';
import {Avatar} from './avatar.tsx';
import {entities} from './decorator.tsx';
import {account, words} from './words.ts';

export type ComposerPlace = 'inline' | 'dialog';

/** What each mounted composer's editor holds, from Draft.js's own model. */
export const models = new Map<ComposerPlace, () => string>();

/**
 * One post composer, inline on the timeline or in the dialog, with X's markup (SITES.md 1.2).
 *
 * Like X it posts the text it committed, not the text it shows: it commits when the editor loses focus and
 * on its own Ctrl/Cmd+Enter. A real press on Post moves the focus first; a synthetic `.click()` on a focused
 * editor does not, and posts what was committed before (SITES.md 1.6).
 */
export function Composer({place, onPost}: {place: ComposerPlace; onPost: (text: string) => void}) {
	const [state, setState] = useState(emptied);
	const latest = useRef(state);
	const committed = useRef('');
	const editor = useRef<Editor>(null);
	const placeholder = useId();
	const isEmpty = textOf(state).trim() === '';

	useEffect(() => {
		models.set(place, () => textOf(latest.current));
		if (place === 'dialog') {
			editor.current?.focus();
		}
		return () => void models.delete(place);
	}, [place]);

	const change = (next: EditorState) => {
		latest.current = next;
		setState(next);
	};
	const commit = () => {
		committed.current = textOf(latest.current);
	};
	const post = () => {
		const hadFocus = latest.current.getSelection().getHasFocus();
		onPost(committed.current);
		committed.current = '';
		change(hadFocus ? EditorState.moveFocusToEnd(emptied()) : emptied());
	};
	const pressReturn = (event: KeyboardEvent) => {
		if (!event.ctrlKey && !event.metaKey) {
			return 'not-handled';
		}
		if (textOf(latest.current).trim() !== '') {
			commit();
			post();
		}
		return 'handled';
	};

	return (
		<div className={`composer ${place}`}>
			<Avatar of={account} />
			<div className="writing">
				<div data-testid="tweetTextarea_0_label" className="label">
					<div data-testid="tweetTextarea_0RichTextInputContainer">
						<Editor
							ref={editor}
							editorState={state}
							onChange={change}
							onBlur={commit}
							handleReturn={pressReturn}
							placeholder={words.placeholder}
							ariaLabel={words.editor}
							ariaDescribedBy={placeholder}
							ariaMultiline
							role="textbox"
							spellCheck
							stripPastedStyles
							webDriverTestID="tweetTextarea_0"
						/>
					</div>
				</div>
				<div className="audience">
					<Glyph name="globe" />
					{words.audience}
				</div>
				<div data-testid="toolBar" className="toolbar">
					<Tools />
					<button
						type="button"
						data-testid={place === 'inline' ? 'tweetButtonInline' : 'tweetButton'}
						className="post-button"
						disabled={isEmpty}
						aria-disabled={isEmpty ? true : undefined}
						onClick={post}
					>
						<span>{words.post}</span>
					</button>
				</div>
			</div>
		</div>
	);
}

/** Only for the eye: media, polls and schedules have no part in practising a text. */
function Tools() {
	return (
		<div className="tools" aria-hidden="true">
			<Glyph name="image" />
			<Glyph name="chart" />
			<Glyph name="smile" />
			<Glyph name="calendar" />
			<Glyph name="pin" />
		</div>
	);
}

function emptied(): EditorState {
	return EditorState.createEmpty(entities);
}

function textOf(state: EditorState): string {
	return state.getCurrentContent().getPlainText('\n');
}
