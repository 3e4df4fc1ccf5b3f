import type {Range} from '../vocabulary.ts';
import {isDigit, isWordly, runEnd} from './characters.ts';
import type {Seen} from './detector.ts';
import {isPlaceholder} from './secret-values.ts';

/** A token's beginning, which decides whether it may be one, and its form from there on. */
type Format = readonly [beginning: string, rest: string];

/**
 * Forms of access tokens as their issuers publish them. Where an issuer promises no length, the shortest in its examples
 * counts. Test keys (Stripe's `sk_test_`) open nothing and are left out, and so are keys made to be public (`pk_live_`).
 */
const FORMATS: readonly Format[] = [
	/** AWS IAM user guide, “IAM identifiers: unique ID prefixes”: long-term and temporary access key ids. */
	['AKIA', '[A-Z2-7]{16}'],
	['ASIA', '[A-Z2-7]{16}'],
	['ABIA', '[A-Z2-7]{16}'],
	/** GitHub, “About authentication to GitHub: GitHub's token formats”; up to 255 characters are announced. */
	...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((prefix): Format => [prefix, '[A-Za-z0-9_]{36,251}']),
	['github_pat_', '[A-Za-z0-9_]{40,244}'],
	/** GitLab, “Token overview: token prefixes”. */
	...['glpat-', 'gldt-', 'glrt-', 'glptt-', 'glcbt-'].map((prefix): Format => [prefix, '[A-Za-z0-9_.-]{20,200}']),
	/** Slack, “Token types”. */
	...['xoxb-', 'xoxa-', 'xoxp-', 'xoxr-', 'xoxs-', 'xoxe-'].map((prefix): Format => [prefix, '[A-Za-z0-9-]{20,200}']),
	['xapp-', '\\d-[A-Z0-9]{6,16}-\\d{6,16}-[A-Za-z0-9]{20,100}'],
	/** Stripe, “API keys”; webhook signing secrets too. */
	['sk_live_', '[A-Za-z0-9]{16,247}'],
	['rk_live_', '[A-Za-z0-9]{16,247}'],
	['whsec_', '[A-Za-z0-9+/=]{24,100}'],
	/** Google Cloud, “API keys”; OAuth client secrets and access tokens. */
	['AIza', '[A-Za-z0-9_-]{35}'],
	['GOCSPX-', '[A-Za-z0-9_-]{28}'],
	['ya29.', '[A-Za-z0-9_-]{20,400}'],
	/** Anthropic and OpenAI, API references. */
	['sk-ant-', '[A-Za-z0-9_-]{20,200}'],
	['sk-proj-', '[A-Za-z0-9_-]{20,200}'],
	['sk-svcacct-', '[A-Za-z0-9_-]{20,200}'],
	['sk-', '(?=[a-zA-Z]{0,40}\\d)[A-Za-z0-9]{32,64}'],
	/** Twilio, “API keys”: SK with 32 hexadecimal digits; AC names the account the same way. */
	['SK', '[0-9a-f]{32}'],
	['AC', '[0-9a-f]{32}'],
	/** SendGrid, “API keys”. */
	['SG.', '[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{32,64}'],
	/** npm, “About access tokens”; PyPI, “API tokens” (a macaroon). */
	['npm_', '[A-Za-z0-9]{36}'],
	['pypi-', '[A-Za-z0-9_-]{50,400}'],
	/** Mailgun; Shopify, “Access tokens”; DigitalOcean, “API tokens”; Hugging Face, “User access tokens”; Databricks. */
	['key-', '[0-9a-f]{32}'],
	...['shpat_', 'shpca_', 'shppa_', 'shpss_'].map((prefix): Format => [prefix, '[0-9a-fA-F]{32}']),
	...['dop_v1_', 'doo_v1_', 'dor_v1_'].map((prefix): Format => [prefix, '[0-9a-f]{64}']),
	['hf_', '[A-Za-z0-9]{30,60}'],
	['dapi', '[0-9a-f]{32}(?:-\\d)?'],
	/** Azure Storage, “Configure connection strings”: 64 bytes in base64. */
	['AccountKey=', '[A-Za-z0-9+/]{86}=='],
	/** JSON web tokens (RFC 7519): a header that begins with `{"`, and two more parts. */
	['eyJ', '(?=([A-Za-z0-9_-]{10,200}))\\1\\.[A-Za-z0-9_-]{10,8000}\\.[A-Za-z0-9_-]{20,2000}'],
];

const compiled = FORMATS.map(([beginning, rest]) => ({
	beginning,
	form: new RegExp(`${beginning.replaceAll('.', '\\.')}${rest}(?![A-Za-z0-9])`, 'y'),
}));

/** By the first two characters, which every beginning has. */
const byLetters = new Map<string, typeof compiled>();
for (const format of compiled) {
	const letters = format.beginning.slice(0, 2);
	byLetters.set(letters, [...(byLetters.get(letters) ?? []), format]);
}

const HEX = [...'0123456789abcdef'];
/** SK and AC begin many words, but few go on with two hexadecimal digits. */
export const TOKEN_HEADS = FORMATS.flatMap(([beginning]) =>
	beginning.length > 2
		? [beginning.toLowerCase()]
		: HEX.flatMap(one => HEX.map(two => beginning.toLowerCase() + one + two)),
);

export interface Token extends Range {
	/** A placeholder or a documented example has the form of a token, but is no secret. */
	readonly secret: boolean;
}

/** The token that begins at the word at `start`. */
export function tokenAt(text: string, start: number): Token | undefined {
	for (const {beginning, form} of byLetters.get(text.slice(start, start + 2)) ?? []) {
		if (!text.startsWith(beginning, start)) continue;
		form.lastIndex = start;
		const match = form.exec(text);
		if (match === null) continue;
		const [token] = match;
		const name = beginning.endsWith('=') ? beginning.length : 0;
		const secret = !isPlaceholder(token.slice(beginning.length)) && (beginning !== 'eyJ' || isTokenHeader(token));
		return {start: start + name, end: start + token.length, secret};
	}
	return undefined;
}

/** In base64url, `{"alg":` and `{"typ":` (RFC 7515, 4.1), or `kid`, `enc`, `cty`, `x5t` or `jku`. */
const isTokenHeader = (token: string) => /^eyJ(?:hbGciO|0eXAiO|raWQiO|lbmMiO|jdHkiO|4NXQiO|qa3UiO)/.test(token);

const BOT_TOKEN = /\d{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/y;

/** Telegram, Bot API, “Authorizing your bot”: the bot's number and 35 characters. */
export function botTokens({text, digits}: Seen): Range[] {
	const ranges: Range[] = [];
	for (const start of digits) {
		const end = runEnd(text, start);
		if (end < start + 8 || text[end] !== ':' || isDigit(text.charCodeAt(start - 1))) continue;
		const previous = text.charCodeAt(start - 1);
		if (isWordly(previous) && !text.slice(Math.max(0, start - 4), start).endsWith('bot')) continue;
		BOT_TOKEN.lastIndex = start;
		const match = BOT_TOKEN.exec(text);
		if (match !== null && !isPlaceholder(match[0])) ranges.push({start, end: start + match[0].length});
	}
	return ranges;
}
