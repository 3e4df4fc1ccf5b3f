/** @jsxImportSource react */
import {useEffect, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {installOracle} from '../oracle.ts';
import {showBanner} from '../shared/banner.ts';
import {Composer, models} from './composer.tsx';
import {Dialog} from './dialog.tsx';
import {closeDialog, openDialog, startRouting, usePlace} from './route.ts';
import {startShortcuts} from './shortcuts.ts';
import {Navigation, Sidebar} from './sides.tsx';
import {Article, permalink, type Tweet} from './timeline.tsx';
import {account, words} from './words.ts';

const toastMs = 6000;
const posted: string[] = [];
const keys: string[] = [];
const samples: readonly Tweet[] = words.tweets.map((tweet, index) => ({...tweet, id: `19700000000000000${index}`}));

function App({layers}: {layers: Element}) {
	const place = usePlace();
	const [own, setOwn] = useState<readonly Tweet[]>([]);
	const [toast, setToast] = useState<Tweet>();

	useEffect(() => {
		const model = () => (models.get('dialog') ?? models.get('inline'))?.() ?? '';
		const open = () => {
			if (!models.has('dialog')) {
				openDialog();
			}
		};
		installOracle({posted, keys, model, open});
	}, []);
	useEffect(() => {
		if (!toast) {
			return;
		}
		const timer = setTimeout(() => setToast(undefined), toastMs);
		return () => clearTimeout(timer);
	}, [toast]);

	const post = (text: string) => {
		posted.push(text);
		const tweet = {
			...account,
			id: `${1980000000000000000n + BigInt(posted.length)}`,
			time: words.now,
			text,
			counts: [],
		};
		setOwn(before => [tweet, ...before]);
		setToast(tweet);
	};

	return (
		<>
			<div className="columns">
				<Navigation />
				<main data-testid="primaryColumn" className="primary">
					<div className="tabs">
						<h2 className="here">{words.forYou}</h2>
						<span>{words.following}</span>
					</div>
					<Composer place="inline" onPost={post} />
					<section aria-label={words.timeline}>
						{[...own, ...samples].map(tweet => (
							<Article key={tweet.id} tweet={tweet} />
						))}
					</section>
				</main>
				<Sidebar />
			</div>
			{place.dialog && (
				<Dialog
					key={place.visit}
					layers={layers}
					onPost={text => {
						post(text);
						closeDialog();
					}}
				/>
			)}
			{toast && <Toast tweet={toast} />}
		</>
	);
}

/** X's sign that a post was sent: the link, not the translated words (SITES.md 1.6). */
function Toast({tweet}: {tweet: Tweet}) {
	return (
		<div data-testid="toast" role="alert" className="toast">
			<span>{words.sent}</span>
			<a
				href={permalink(tweet)}
				onClick={event => {
					event.preventDefault();
					document.getElementById(`status-${tweet.id}`)?.focus();
				}}
			>
				{words.view}
			</a>
		</div>
	);
}

const root = document.querySelector('#react-root');
const layers = document.querySelector('#layers');
if (root && layers) {
	document.title = words.title;
	showBanner('X');
	startRouting();
	startShortcuts(keys);
	createRoot(root).render(<App layers={layers} />);
}
