/** @jsxImportSource react */
import type {CSSProperties} from 'react';

export interface Person {
	readonly name: string;
	readonly handle: string;
	readonly initials: string;
	readonly tint: string;
}

/** A round avatar whose test-id carries the handle (SITES.md 1.4). */
export function Avatar({of: {handle, initials, tint}}: {of: Person}) {
	return (
		<div data-testid={`UserAvatar-Container-${handle}`}>
			<div className="avatar" style={{'--tint': tint} as CSSProperties} data-initials={initials} />
		</div>
	);
}
