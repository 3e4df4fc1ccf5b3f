import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {words} from '../../lib/words.ts';
import type {PageFinding} from '../../messages/protocol.ts';
import {ReplaceError} from '../replace.ts';

interface Props {
	readonly finding: PageFinding;
	readonly language: string;
	readonly demonstration: boolean;
	/** Where the words stand in the window, in CSS pixels. */
	readonly box: DOMRect;
	readonly onClose: () => void;
	readonly onOpen: (what: 'guideline' | 'contact') => void;
	readonly onReplace: (wording: string) => Promise<void>;
}

/** Below the words, or above them where there is no room; never over their line. Pixels. */
const GAP = 6;
const EDGE = 12;

/** The five parts: what, why, the guideline, better wording, whom to ask. */
export function Card({finding, language, demonstration, box, onClose, onOpen, onReplace}: Props) {
	const say = words(language);
	const card = useRef<HTMLElement>(null);
	const [place, setPlace] = useState({left: 0, top: 0});
	const [failed, setFailed] = useState(false);
	/** A second press of a double click: a disabled button would let the focus go, so it is only not heard. */
	const replacing = useRef(false);
	const {severity, guidance, contact} = finding;

	useLayoutEffect(() => {
		const {offsetWidth = 0, offsetHeight = 0} = card.current ?? {};
		const below = box.bottom + GAP;
		const fits = below + offsetHeight + EDGE <= innerHeight || box.top - GAP - offsetHeight < EDGE;
		const left = Math.max(EDGE, Math.min(box.left, innerWidth - offsetWidth - EDGE));
		setPlace({left, top: fits ? below : box.top - GAP - offsetHeight});
	}, [box]);

	const replace = async (wording: string) => {
		if (replacing.current) return;
		replacing.current = true;
		try {
			await onReplace(wording);
		} catch (error) {
			if (!(error instanceof ReplaceError)) throw error;
			setFailed(true);
		} finally {
			replacing.current = false;
		}
	};

	return (
		<section
			ref={card}
			class="card"
			role="dialog"
			aria-label={say(`severity_${severity}`)}
			lang={language}
			style={{left: `${place.left}px`, top: `${place.top}px`}}
			onMouseDown={event => event.preventDefault() /* the editor keeps the focus */}
		>
			<div class={`severity ${severity}`}>{say(`severity_${severity}`)}</div>
			{guidance === undefined ? (
				<p>{say('confidentialLine')}</p>
			) : (
				<>
					<h2>{guidance.title}</h2>
					<p>{guidance.message}</p>
					<p class="why">{guidance.why}</p>
					{guidance.suggestions.length > 0 && <p class="label">{say('betterWording')}</p>}
					{guidance.suggestions.map(wording => (
						<button key={wording} type="button" class="wording" onClick={() => void replace(wording)}>
							{wording}
						</button>
					))}
					{failed && (
						<p class="label" role="status">
							{say('replaceFailed')}
						</p>
					)}
				</>
			)}
			<div class="row">
				{guidance !== undefined && (
					<button type="button" class="link" onClick={() => onOpen('guideline')}>
						{guidance.guideline}
					</button>
				)}
				<button type="button" class="link" onClick={() => onOpen('contact')}>
					{say('askContact', contact)}
				</button>
			</div>
			{demonstration && <p class="note">{say('demonstrationNote')}</p>}
			<button type="button" class="close" aria-label={say('close')} onClick={onClose}>
				×
			</button>
		</section>
	);
}
