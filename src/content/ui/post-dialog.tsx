import {useEffect, useRef} from 'preact/hooks';
import {words as wordsIn} from '../../lib/words.ts';
import type {PageFinding} from '../../messages/protocol.ts';

/** A finding that holds the post, with its words. */
export interface Stopped {
	readonly finding: PageFinding;
	readonly words: string;
}

interface Props {
	readonly stops: readonly Stopped[];
	readonly language: string;
	readonly demonstration: boolean;
	readonly onEdit: () => void;
	readonly onPost: () => void;
	readonly onAsk: (finding: PageFinding) => void;
}

/** The quiet question at the moment of posting: edit, ask, or post anyway. Only a person's own press counts. */
export function PostDialog({stops, language, demonstration, onEdit, onPost, onAsk}: Props) {
	const say = wordsIn(language);
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => dialog.current?.showModal(), []);
	const contacts = [...new Map(stops.map(({finding}) => [finding.contact, finding])).values()];

	return (
		<dialog
			ref={dialog}
			lang={language}
			aria-labelledby="question"
			onKeyDown={event => event.repeat && event.preventDefault() /* a key still held down from posting is no answer */}
			onCancel={event => {
				event.preventDefault();
				onEdit();
			}}
		>
			<h1 id="question">{say('postQuestion')}</h1>
			{stops.map(({finding, words}) => (
				<div class="finding" key={`${finding.rule} ${finding.start} ${words}`}>
					{words !== '' && (
						<p>
							<mark>{words}</mark>
						</p>
					)}
					{finding.guidance === undefined ? (
						<p>{say('confidentialLine')}</p>
					) : (
						<>
							<h2>{finding.guidance.title}</h2>
							<p>{finding.guidance.message}</p>
							<p class="why">{finding.guidance.why}</p>
						</>
					)}
				</div>
			))}
			<div class="row">
				<button type="button" class="main" onClick={onEdit}>
					{say('edit')}
				</button>
				{contacts.map(finding => (
					<button key={finding.contact} type="button" onClick={() => onAsk(finding)}>
						{say('askContact', finding.contact)}
					</button>
				))}
				<button type="button" onClick={event => event.isTrusted && onPost()}>
					{say('postAnyway')}
				</button>
			</div>
			{demonstration && <p class="note">{say('demonstrationNote')}</p>}
		</dialog>
	);
}
