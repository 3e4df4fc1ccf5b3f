/**
 * Pieces of example values that vendors and standards print: AWS (IAM user guide), Azurite's well-known account key, Slack
 * and Telegram (their API guides), RFC 7515 and RFC 7519, and the first token on jwt.io.
 */
const DOCUMENTED = [
	...['IOSFODNN7', 'I44QH8DHB', 'Eby8vdM02xNOcqF', 'pdFZKVeTuE8sk7oOcHrzqqgy', 'AAFD39kkdpWt3ywyRZergyOLMaJhac60qcY'],
	...['ABC-DEF1234ghIkl', 'dBjftJeZ4CVP', 'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV'],
	...['TJVA95OrM7E2cBab30RMHrHDcEfxjoYZgeFONFh7HgQ'],
];
const STAND_IN =
	/x{4,}|\.{3}|…|\*{2}|•{2}|_{3}|-{3}|your[-_ ]|dein[-_e]|ihr[-_e]|my[-_](?:secret|password|token|key)|example|beispiel|muster|dummy|placeholder|platzhalter|redacted|sample|change[-_]?me|insert|hier[-_]|todo|abcdefgh|12345678901|0123456789/i;
const VARIABLE = /^(?:\$|%\w+%|<|\[|\{|process\.env|os\.environ|env[.[(]|secrets?\.|vault:|getenv)|[({]\w*[)}]|\)$|^&/i;

/** A long random value has many different characters; a placeholder has few. */
const LONG = 16;
const FEWEST_DIFFERENT = 6;

/** Does this value stand for another that the writer did not tell? */
export function isPlaceholder(value: string): boolean {
	if (STAND_IN.test(value) || VARIABLE.test(value)) return true;
	const different = new Set(value).size;
	if (value.length < LONG) return different === 1;
	return different < FEWEST_DIFFERENT || DOCUMENTED.some(piece => value.includes(piece));
}
