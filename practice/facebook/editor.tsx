/** @jsxImportSource react */
import {AutoFocusPlugin} from '@lexical/react/LexicalAutoFocusPlugin';
import {LexicalComposer} from '@lexical/react/LexicalComposer';
import {useLexicalComposerContext} from '@lexical/react/LexicalComposerContext';
import {ContentEditable} from '@lexical/react/LexicalContentEditable';
import {LexicalErrorBoundary} from '@lexical/react/LexicalErrorBoundary';
import {HistoryPlugin} from '@lexical/react/LexicalHistoryPlugin';
import {OnChangePlugin} from '@lexical/react/LexicalOnChangePlugin';
import {RichTextPlugin} from '@lexical/react/LexicalRichTextPlugin';
import {$getRoot, type EditorState} from 'lexical';
import {useEffect} from 'react';
import {atomic} from './atomic.ts';

const config = {
	namespace: 'practice',
	theme: {paragraph: 'xdj266r x14z9mp xat24cr x1lziwak'},
	onError(error: Error) {
		throw error;
	},
};

/** The post editor: Lexical with a paragraph per line, as on Facebook (SITES.md 3.2). */
export function PostEditor({
	label,
	onText,
	onReader,
}: {
	label: string;
	/** Told the text after every change of it. */
	onText: (text: string) => void;
	/** Given a way to read the model while the editor is there, then `undefined`. */
	onReader: (read: (() => string) | undefined) => void;
}) {
	const field = (
		<ContentEditable
			aria-label={label}
			aria-placeholder={label}
			placeholder={
				<div className={atomic('placeholder')} aria-hidden="true">
					{label}
				</div>
			}
			className={`${atomic('field')} notranslate`}
			spellCheck
		/>
	);
	return (
		<LexicalComposer initialConfig={config}>
			<div className={atomic('editor')}>
				<RichTextPlugin contentEditable={field} ErrorBoundary={LexicalErrorBoundary} />
			</div>
			<HistoryPlugin />
			<AutoFocusPlugin />
			<OnChangePlugin ignoreSelectionChange onChange={state => onText(textOf(state))} />
			<Reader onReader={onReader} />
		</LexicalComposer>
	);
}

function Reader({onReader}: {onReader: (read: (() => string) | undefined) => void}) {
	const [editor] = useLexicalComposerContext();
	useEffect(() => {
		onReader(() => textOf(editor.getEditorState()));
		return () => onReader(undefined);
	}, [editor, onReader]);
	return null;
}

function textOf(state: EditorState): string {
	return state.read(() =>
		$getRoot()
			.getChildren()
			.map(line => line.getTextContent())
			.join('\n'),
	);
}
