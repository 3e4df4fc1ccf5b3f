/** The longest label of a host name in the form that travels (RFC 1035 §2.3.4), in ASCII characters. */
const LONGEST = 63;

/** Do the labels of this host fit into the name system, in Punycode where they are not ASCII? */
export const fitsNameSystem = (host: string) =>
	(host.length <= LONGEST && isAscii(host)) || host.split('.').every(fits);

function fits(label: string): boolean {
	if (isAscii(label)) return label.length <= LONGEST;
	// Punycode spends at least one character on each, so there is no need to encode a label that is too long as it stands.
	if (label.length > 2 * LONGEST) return false;
	return 'xn--'.length + punycodeLength(Array.from(label, character => character.codePointAt(0) ?? 0)) <= LONGEST;
}

function isAscii(label: string): boolean {
	for (let at = 0; at < label.length; at++) if (label.charCodeAt(at) >= FIRST) return false;
	return true;
}

/** Parameters of Punycode (RFC 3492 §5). */
const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST] = [36, 1, 26, 38, 700, 72, 0x80];

/** How many characters these code points take in Punycode: the encoder of RFC 3492 §6.3, counting what it would write. */
function punycodeLength(codePoints: readonly number[]): number {
	const basic = codePoints.filter(codePoint => codePoint < FIRST).length;
	let length = basic > 0 ? basic + 1 : 0;
	let [next, delta, bias, handled] = [FIRST, 0, FIRST_BIAS, basic];
	const others = new Set(codePoints.filter(codePoint => codePoint >= FIRST));
	for (const current of [...others].sort((one, other) => one - other)) {
		delta += (current - next) * (handled + 1);
		for (const codePoint of codePoints) {
			if (codePoint < current) delta++;
			if (codePoint !== current) continue;
			length += digitsFor(delta, bias);
			bias = adapted(delta, handled + 1, handled === basic);
			delta = 0;
			handled++;
		}
		delta++;
		next = current + 1;
	}
	return length;
}

/** How many digits a number takes as a generalized variable-length integer (RFC 3492 §3.3). */
function digitsFor(number: number, bias: number): number {
	let digits = 1;
	let rest = number;
	for (let weight = BASE; ; weight += BASE) {
		const threshold = Math.min(Math.max(weight - bias, T_MIN), T_MAX);
		if (rest < threshold) return digits;
		rest = Math.floor((rest - threshold) / (BASE - threshold));
		digits++;
	}
}

/** RFC 3492 §6.1. */
function adapted(delta: number, handled: number, first: boolean): number {
	let rest = Math.floor(delta / (first ? DAMP : 2));
	rest += Math.floor(rest / handled);
	let bias = 0;
	for (; rest > ((BASE - T_MIN) * T_MAX) / 2; bias += BASE) rest = Math.floor(rest / (BASE - T_MIN));
	return bias + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
