/** @jsxImportSource react */
import {Glyph} from '../shared/glyph.tsx';
import {Avatar, type Person} from './avatar.tsx';
import {Decorated} from './decorator.tsx';

export interface Tweet extends Person {
	readonly id: string;
	readonly time: string;
	readonly text: string;
	/** Replies, reposts, likes. */
	readonly counts: readonly number[];
}

/** Where a post lives. */
export function permalink({handle, id}: Tweet): string {
	return `/${handle}/status/${id}`;
}

/** One post of the timeline, with the marks other people's code reads there (SITES.md 1.3). */
export function Article({tweet}: {tweet: Tweet}) {
	const [replies, reposts, likes] = tweet.counts;
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: as on X, where it tells timeline posts apart (SITES.md 1.3)
		<article data-testid="tweet" tabIndex={0} id={`status-${tweet.id}`}>
			<Avatar of={tweet} />
			<div>
				<div data-testid="User-Name" className="user-name">
					<b>{tweet.name}</b> <span>@{tweet.handle}</span> <span>·</span>{' '}
					<a href={permalink(tweet)} onClick={event => event.preventDefault()}>
						<time>{tweet.time}</time>
					</a>
				</div>
				<div data-testid="tweetText" dir="auto" className="tweet-text">
					<Decorated text={tweet.text} />
				</div>
				<div className="counts" aria-hidden="true">
					<span>
						<Glyph name="reply" /> {replies || ''}
					</span>
					<span>
						<Glyph name="repeat" /> {reposts || ''}
					</span>
					<span>
						<Glyph name="heart" /> {likes || ''}
					</span>
					<span>
						<Glyph name="bookmark" />
					</span>
				</div>
			</div>
		</article>
	);
}
