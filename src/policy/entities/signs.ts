/**
 * Where a sign or its full-width form stands in a text (UTF-16 code units), ascending. A text with neither is not read more
 * than that.
 */
export function* placesOf(text: string, sign: string, fullWidth: string): Iterable<number> {
	let plain = text.indexOf(sign);
	let wide = text.indexOf(fullWidth);
	while (plain >= 0 || wide >= 0) {
		if (wide < 0 || (plain >= 0 && plain < wide)) {
			yield plain;
			plain = text.indexOf(sign, plain + 1);
		} else {
			yield wide;
			wide = text.indexOf(fullWidth, wide + 1);
		}
	}
}
