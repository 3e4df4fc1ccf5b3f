/** @jsxImportSource react */
import type {CSSProperties} from 'react';

export interface Person {
	readonly name: string;
	readonly initials: string;
	readonly tint: string;
}

export function Avatar({of: {initials, tint}}: {of: Person}) {
	return <div className="avatar" style={{'--tint': tint} as CSSProperties} data-initials={initials} />;
}
