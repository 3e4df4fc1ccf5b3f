/** @jsxImportSource react */
import {type GlyphName, glyphs} from './glyphs.ts';

/** A decorative glyph; whoever uses it names the control. */
export function Glyph({name}: {name: GlyphName}) {
	return (
		<svg viewBox="0 0 24 24" className="glyph" aria-hidden="true">
			<path d={glyphs[name]} />
		</svg>
	);
}
