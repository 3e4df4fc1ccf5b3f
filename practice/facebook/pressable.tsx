/** @jsxImportSource react */
import type {HTMLAttributes} from 'react';
import {atomic} from './atomic.ts';

/**
 * Facebook's button: no `<button>` but a `div[role=button]` with `aria-disabled` (SITES.md 3.6). Enter and Space
 * act on keydown and make no click, which is our assumption and the harder case for whoever wants to hold a post.
 */
export function Pressable({
	disabled = false,
	onPress,
	className = '',
	...rest
}: {
	disabled?: boolean;
	/** Nothing happens without one, as with buttons that have no part in practising. */
	onPress?: () => void;
} & HTMLAttributes<HTMLDivElement>) {
	const press = disabled ? undefined : onPress;
	return (
		// biome-ignore lint/a11y/useSemanticElements: Facebook has no <button> here, and that is the point
		<div
			{...rest}
			role="button"
			className={atomic(className)}
			tabIndex={disabled ? -1 : 0}
			aria-disabled={disabled ? true : undefined}
			onClick={press}
			onKeyDown={event => {
				if (event.key === 'Enter' || event.key === ' ') {
					event.preventDefault();
					press?.();
				}
			}}
		/>
	);
}
