import {useEffect, useRef} from 'preact/hooks';
import {byRule} from '../../lib/by-rule.ts';
import {type Say, words as wordsIn} from '../../lib/words.ts';
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
			{byRule(stops, ({finding}) => finding.rule).map(all => (
				<div class="finding" key={all[0].finding.rule}>
					<Words of={all} />
					<Guidance of={all[0].finding} say={say} />
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

function Words({of}: {readonly of: readonly Stopped[]}) {
	const found = [...new Set(of.map(({words}) => words).filter(words => words !== ''))];
	if (found.length === 0) return null;
	return (
		<p class="found">
			{found.map(words => (
				<mark key={words}>{words}</mark>
			))}
		</p>
	);
}

/** A confidential rule shows no more than that there is something. */
function Guidance({of: {guidance}, say}: {readonly of: PageFinding; readonly say: Say}) {
	if (guidance === undefined) return <p>{say('confidentialLine')}</p>;
	return (
		<>
			<h2>{guidance.title}</h2>
			<p>{guidance.message}</p>
			<p class="why">{guidance.why}</p>
		</>
	);
}
