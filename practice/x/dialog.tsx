/** @jsxImportSource react */
import {createPortal} from 'react-dom';
import {Glyph} from '../shared/glyph.tsx';
import {Composer} from './composer.tsx';
import {closeDialog} from './route.ts';
import {words} from './words.ts';

/** The post dialog. It lies over the timeline, whose own composer stays mounted and visible (SITES.md 1.2). */
export function Dialog({layers, onPost}: {layers: Element; onPost: (text: string) => void}) {
	return createPortal(
		<div className="layer">
			<div className="mask" data-testid="mask" />
			<div
				role="dialog"
				aria-modal="true"
				aria-labelledby="modal-header"
				className="modal"
				onKeyDown={event => {
					if (event.key === 'Escape') {
						closeDialog();
					}
				}}
			>
				<div className="modal-top">
					<h2 id="modal-header" className="visually-hidden">
						{words.dialog}
					</h2>
					<button
						type="button"
						data-testid="app-bar-close"
						aria-label={words.close}
						className="round"
						onClick={closeDialog}
					>
						<Glyph name="close" />
					</button>
				</div>
				<Composer place="dialog" onPost={onPost} />
			</div>
		</div>,
		layers,
	);
}
