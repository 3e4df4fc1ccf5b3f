/** @jsxImportSource react */
import {Glyph} from '../shared/glyph.tsx';
import {atomic} from './atomic.ts';
import {Avatar, type Person} from './avatar.tsx';
import {words} from './words.ts';

export interface Post extends Person {
	readonly id: string;
	readonly time: string;
	readonly text: string;
	readonly likes: number;
	readonly comments: string;
}

/** One post of the feed, with the marks other people's code reads there (SITES.md 3.3). */
export function Article({post}: {post: Post}) {
	const [like, comment, share] = words.actions;
	return (
		// biome-ignore lint/a11y/useSemanticElements: Facebook marks its posts by role (SITES.md 3.3)
		<div role="article" aria-label={words.postBy(post.name)} className={atomic('card')}>
			<div className={atomic('author')}>
				<Avatar of={post} />
				<div>
					<h3 data-ad-rendering-role="profile_name">{post.name}</h3>
					<span className={atomic('when')}>
						{post.time} · <Glyph name="globe" />
					</span>
				</div>
			</div>
			<div data-ad-rendering-role="story_message" dir="auto" className={atomic('story')}>
				{post.text}
			</div>
			{post.likes > 0 && (
				<div className={atomic('counts')}>
					<span>
						<Glyph name="like" /> {post.likes}
					</span>
					<span>{post.comments}</span>
				</div>
			)}
			<div className={atomic('actions')} aria-hidden="true">
				<span>
					<Glyph name="like" /> {like}
				</span>
				<span>
					<Glyph name="reply" /> {comment}
				</span>
				<span>
					<Glyph name="share" /> {share}
				</span>
			</div>
		</div>
	);
}
