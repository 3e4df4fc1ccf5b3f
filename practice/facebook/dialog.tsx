/** @jsxImportSource react */
import {useState} from 'react';
import {Glyph} from '../shared/glyph.tsx';
import {atomic} from './atomic.ts';
import {Avatar} from './avatar.tsx';
import {PostEditor} from './editor.tsx';
import {Pressable} from './pressable.tsx';
import {words, writer} from './words.ts';

/** The "Create post" dialog, in the variant with a single step (SITES.md 3.2). */
export function Dialog({
	onPost,
	onClose,
	onReader,
}: {
	onPost: () => void;
	onClose: () => void;
	onReader: (read: (() => string) | undefined) => void;
}) {
	const [text, setText] = useState('');
	return (
		<div className={atomic('layer')}>
			<div
				role="dialog"
				aria-modal="true"
				aria-label={words.dialog}
				className={atomic('dialog')}
				onKeyDown={event => {
					if (event.key === 'Escape') {
						onClose();
					}
				}}
			>
				<div className={atomic('dialog-top')}>
					<h2>{words.dialog}</h2>
					<Pressable className="round" aria-label={words.close} onPress={onClose}>
						<Glyph name="close" />
					</Pressable>
				</div>
				<div className={atomic('author')}>
					<Avatar of={writer} />
					<div>
						<b>{writer.name}</b>
						<Pressable className="privacy" aria-label={words.privacy}>
							<Glyph name="globe" />
							{words.audience}
							<Glyph name="down" />
						</Pressable>
					</div>
				</div>
				<PostEditor label={words.prompt} onText={setText} onReader={onReader} />
				<div className={atomic('extras')} aria-hidden="true">
					<b>{words.addToPost}</b>
					<Glyph name="image" />
					<Glyph name="people" />
					<Glyph name="smile" />
					<Glyph name="pin" />
				</div>
				<Pressable className="submit" aria-label={words.post} disabled={text.trim() === ''} onPress={onPost}>
					<span>{words.post}</span>
				</Pressable>
			</div>
		</div>
	);
}
