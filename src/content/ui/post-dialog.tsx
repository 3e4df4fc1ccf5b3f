import {useEffect, useRef} from 'preact/hooks';
import {words} from '../../lib/words.ts';
import type {PageFinding} from '../../messages/protocol.ts';

interface Props {
	readonly findings: readonly PageFinding[];
	/** The marked words of each finding. */
	readonly words: readonly string[];
	readonly language: string;
	readonly demonstration: boolean;
	readonly onEdit: () => void;
	readonly onPost: () => void;
	readonly onAsk: (finding: PageFinding) => void;
}

/** The quiet question at the moment of posting: edit, ask, or post anyway. Only a person's own press counts. */
export function PostDialog({findings, words: matches, language, demonstration, onEdit, onPost, onAsk}: Props) {
	const say = words(language);
	const dialog = useRef<HTMLDialogElement>(null);
	useEffect(() => dialog.current?.showModal(), []);
	const contacts = [...new Map(findings.map(finding => [finding.contact, finding])).values()];

	return (
		<dialog
			ref={dialog}
			lang={language}
			aria-labelledby="question"
			onCancel={event => {
				event.preventDefault();
				onEdit();
			}}
		>
			<h1 id="question">{say('postQuestion')}</h1>
			{findings.map((finding, index) => (
				<div class="finding" key={`${finding.rule} ${finding.start}`}>
					{matches[index] && (
						<p>
							<mark>{matches[index]}</mark>
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
