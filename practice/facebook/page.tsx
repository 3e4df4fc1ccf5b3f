/** @jsxImportSource react */
import {useCallback, useEffect, useRef, useState} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {installOracle} from '../oracle.ts';
import {showBanner} from '../shared/banner.ts';
import {Glyph} from '../shared/glyph.tsx';
import type {GlyphName} from '../shared/glyphs.ts';
import {atomic} from './atomic.ts';
import {Avatar} from './avatar.tsx';
import {Dialog} from './dialog.tsx';
import {Article, type Post} from './feed.tsx';
import {Pressable} from './pressable.tsx';
import {Contacts, Places, TopBar} from './sides.tsx';
import {words, writer} from './words.ts';

const posted: string[] = [];
const samples: readonly Post[] = words.posts.map((post, index) => ({...post, id: `sample-${index}`}));
const kindGlyphs: readonly GlyphName[] = ['video', 'image', 'smile'];

function App() {
	const [isOpen, setOpen] = useState(false);
	const [own, setOwn] = useState<readonly Post[]>([]);
	const read = useRef<() => string>();
	const follow = useCallback((reader: (() => string) | undefined) => {
		read.current = reader;
	}, []);

	useEffect(() => {
		const open = () => flushSync(() => setOpen(true));
		installOracle({posted, model: () => read.current?.() ?? '', open});
	}, []);

	const post = () => {
		const text = read.current?.() ?? '';
		posted.push(text);
		setOwn(before => [
			{...writer, id: `own-${posted.length}`, time: words.justNow, text, likes: 0, comments: ''},
			...before,
		]);
		setOpen(false);
	};

	return (
		<>
			<TopBar />
			<div className={atomic('columns')}>
				<Places />
				<main className={atomic('feed')}>
					<div className={atomic('card start')}>
						<div className={atomic('author')}>
							<Avatar of={writer} />
							<Pressable className="prompt" onPress={() => setOpen(true)}>
								<span>{words.prompt}</span>
							</Pressable>
						</div>
						<div className={atomic('actions')} aria-hidden="true">
							{words.kinds.map((kind, index) => (
								<span key={kind}>
									<Glyph name={kindGlyphs[index] ?? 'smile'} /> {kind}
								</span>
							))}
						</div>
					</div>
					{[...own, ...samples].map(entry => (
						<Article key={entry.id} post={entry} />
					))}
				</main>
				<Contacts />
			</div>
			{isOpen && <Dialog onPost={post} onClose={() => setOpen(false)} onReader={follow} />}
		</>
	);
}

const root = document.querySelector('#mount_0_0_hr');
if (root) {
	document.title = words.title;
	showBanner('Facebook');
	createRoot(root).render(<App />);
}
