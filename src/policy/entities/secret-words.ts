import type {Range} from '../vocabulary.ts';
import {isWordly} from './characters.ts';
import {ahead, endOf, meets} from './forms.ts';
import {isPlaceholder} from './secret-values.ts';

const ENDS = '(?![\\p{L}\\p{N}])';

/** A word for a secret, and how sure a value must look beside it. */
interface Kind {
	readonly word: string;
	/** Without a colon or a verb between: `Zugangscode 4711`. */
	readonly beside: RegExp;
	/** After `is` and `ist`: values that are no words. */
	readonly said: RegExp;
	/** After a colon or an equals sign. */
	readonly given: RegExp;
}

/** Not `12-stellig`, and no time or date. */
const WITH_DIGIT = /^(?!\d+-\p{L}+$|\d+[.:]\d)(?=\D*\d)\S{4,128}$/u;
const PIN = /^\d{4,8}$/;
const CARD_CHECK = /^\d{3,4}$/;
const DIGITS_ONLY: readonly RegExp[] = [PIN, CARD_CHECK];
const KEY = /^(?=\D*\d)(?=.*[A-Za-z])[\w+/=.~-]{12,256}$/;

const KINDS: readonly Kind[] = [
	{
		word: `(?:pass(?:wor[dt]|w|phrase|code|wd)|kenn(?:wort|code)|pwd|pw|(?:wlan|wifi|wpa2?|netzwerk|lizenz)[ -]?(?:schlüssel|key)|losungswort|codewort)(?:e?s)?${ENDS}`,
		beside: WITH_DIGIT,
		said: /^(?=.*\d|.*\p{Ll}\p{Lu}|.*[^\p{L}\p{N}'’/.,;:()-])\S{4,128}$/u,
		given: /^\S{3,128}$/,
	},
	{
		word: `(?:zugangs|zutritts|zugriffs|tür|tor|sicherheits|bestätigungs|freischalt|aktivierungs|einmal|verifizierungs|entsperr|alarm|login|anmelde|wlan-|türöffner)[ -]?code${ENDS}|(?:access|door|gate|entry|security|verification|confirmation|one-time|login|alarm|unlock) code${ENDS}|otp${ENDS}`,
		beside: /^(?=\D*\d)[\p{L}\d#*-]{4,32}$/u,
		said: /^(?=\D*\d)[\p{L}\d#*-]{4,32}$/u,
		given: /^(?=\D*\d)[\p{L}\d#*-]{3,32}$/u,
	},
	{
		word: `(?:pin|puk|tan)(?:[ -]?(?:code|nummer))?${ENDS}`,
		beside: PIN,
		said: PIN,
		given: PIN,
	},
	{
		word: `(?:cvc|cvv)2?(?:-?(?:code|nummer))?${ENDS}`,
		beside: CARD_CHECK,
		said: CARD_CHECK,
		given: CARD_CHECK,
	},
	{
		word: `(?:api|access|secret|auth|client|bearer|private|account|encryption|session|refresh|signing|master|zugriffs|api-)[ _-]?(?:access[ _-]?)?(?:key|token|secret|schlüssel)(?:[ _-]?id)?${ENDS}|(?:token|secret|bearer)${ENDS}`,
		beside: /^(?=\D*\d)(?=.*[A-Za-z])[\w+/=.~-]{20,256}$/,
		said: KEY,
		given: KEY,
	},
];

/** Any of the words above, each kind in its group. */
const WORD = ahead(KINDS.map(({word}) => `(${word})`).join('|'));

/** Beginnings of the words above. */
export const PASSWORD_HEADS = [
	...['pass', 'kenn', 'pwd', 'pw ', 'wlan', 'wifi', 'wpa', 'netzwerk', 'lizenz', 'losung', 'codew'],
	...['zugang', 'zutrit', 'zugrif', 'tür', 'torc', 'tor ', 'sicherheitsc', 'bestätigungsc'],
	...['freischaltc', 'aktivierungsc'],
	...['einmal', 'verifi', 'entsperrc', 'alarm', 'login', 'anmelde', 'access', 'door', 'gate', 'entry', 'security code'],
	...['confirmation code', 'one time', 'unlock', 'otp ', 'pin ', 'pinn', 'pinc', 'puk', 'tan ', 'tann', 'cvc', 'cvv'],
	...['api', 'secret', 'auth', 'client', 'bearer', 'private', 'accoun', 'encryp', 'sessio'],
	...['refres', 'signing', 'master', 'token'],
];

const GAP = '[ \\t\\u00a0\\u202f]{0,3}';
/** What may stand between the word and its value: `für das WLAN`, `for the portal`, `(neu)`. */
const FOR =
	'(?: (?:für|fürs|for|zu[mr]?|vom|von|to|of|im|beim)(?: [\\p{L}\\p{N}@._-]{1,24}){1,4}| \\([^()\\n]{1,24}\\))?';
const GIVEN = ahead(`${FOR}${GAP}(?:["'”“])?${GAP}(?::|=>?|->|→|⇒|:=)${GAP}(?:\\n${GAP})?`);
const NAMED = ahead(
	`${FOR} (?:lautet|heißt|reads)(?: (?:wie folgt|also|nun|jetzt|immer noch|weiterhin|übrigens))?${GAP}:?${GAP}`,
);
const SAID = ahead(
	`${FOR} (?:ist|war|wäre|is|was|will be|=)(?: (?:nun|jetzt|immer noch|weiterhin|übrigens|now|still|always))?${GAP}:?${GAP}`,
);
const BESIDE = ahead(' ?[ \\u00a0]');

const QUOTED = /["“”„«»'‘’‚`]([^\s"“”„«»'‘’‚`][^"“”„«»‘’‚`\n]{1,126}?)["“”«»'‘’`](?![\p{L}\p{N}])/uy;
const BARE = /[^\s"“”„«»`<>]{2,256}/y;
/** `password: string`, and what a form, a tutorial or a sentence says after the colon. */
const NO_VALUES: ReadonlySet<string> = new Set(
	"abgelaufen aendern always ändern aktuell alt alte altes also anbei andere and angeben ausgedacht aus bekannt bereits bitte blank bool boolean can change changed char choose compromised das dass den der die do don't empty erforderlich erneuern expired falsch false fehlt folgt forgot forgotten found geändert gehackt geheimhalten gelöscht geleakt gesperrt gleich gültig gut haben here hidden hier how i ich if ihr immer in inkorrekt int invalid is ist ja kann kein keine known korrekt leer login lost macht mandatory max min mind mindestens missing must nein neu neue neues never new nicht nichts nie niemals no none not null nur oder ok okay old only oft one optional or pflicht pflichtfeld please protected required reset richtig safe same schlecht schon schwach secure see sehr separat sicher siehe so soll still stark str string strong switch the then this tipps to too true ungültig unbekannt undefined und unknown unsafe unsicher use valid varchar vergeben vergessen verloren via vorhanden wählen war was we weak weg weitergeben when why wie will wird wo wrong wurde you your zu zurücksetzen zurückgesetzt zuruecksetzen password passwort kennwort passwd pwd pw pass pin token key secret".split(
		' ',
	),
);
/** A word alone is a value only where the sentence or the entry ends with it. */
const GOES_ON = /[ \t\u00a0]{0,8}(?:[\p{L}\p{N}"'„“(?…]|[-–—] ?\p{L})/uy;
/** How long a password must be is no password. */
const COUNTED =
	/[ \u00a0-]?(?:zeichen|stell|ziffern|buchstaben|character|char|digit|letter|mal|times|tage|days|stunden|hours|€|%)/iuy;
const TRAILING = /[.,;:!?)\]}]+$/;
const PLAIN_WORD = /^\p{L}+(?:-\p{L}+)*$/u;

/** The secret that the word at `start` announces. */
export function passwordAt(text: string, start: number): Range | undefined {
	WORD.lastIndex = start;
	const [word, ...groups] = WORD.exec(text) ?? [];
	const kind = KINDS[groups.findIndex(group => group !== undefined)];
	if (word === undefined || kind === undefined) return undefined;
	const end = start + word.length;
	const given = endOf(GIVEN, text, end) ?? endOf(NAMED, text, end);
	if (given !== undefined) return valueAt(text, given, kind.given, true);
	const said = endOf(SAID, text, end);
	if (said !== undefined) return valueAt(text, said, kind.said, false);
	const beside = isNoun(text, start, kind) ? endOf(BESIDE, text, end) : undefined;
	return beside === undefined ? undefined : valueAt(text, beside, kind.beside, false);
}

/** `pin` is a verb and `tan` a colour unless they are written as the short words they are. */
const isNoun = (text: string, start: number, {beside}: Kind) =>
	beside !== PIN || /^\p{Lu}{2}/u.test(text.slice(start, start + 2));

/** `Adminpasswort`, `Benutzerkennwort`: the word begins inside another. */
export function compoundPasswords(text: string): Range[] {
	const ranges: Range[] = [];
	for (const wanted of ['passwort', 'password', 'kennwort']) {
		for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
			const range = isWordly(text.charCodeAt(at - 1)) ? passwordAt(text, at) : undefined;
			if (range !== undefined) ranges.push(range);
		}
	}
	return ranges;
}

/** The value at `start`, in quotes or not, if it looks as `wanted` and stands for itself. */
function valueAt(text: string, start: number, wanted: RegExp, given: boolean): Range | undefined {
	QUOTED.lastIndex = start;
	const [quotes, quoted] = QUOTED.exec(text) ?? [];
	if (quotes !== undefined && quoted !== undefined) {
		const fits = !isPlaceholder(quoted) && !isNoValue(quoted) && (!DIGITS_ONLY.includes(wanted) || wanted.test(quoted));
		return fits ? {start: start + 1, end: start + 1 + quoted.length} : undefined;
	}
	BARE.lastIndex = start;
	const [bare] = BARE.exec(text) ?? [];
	if (bare === undefined) return undefined;
	const value = bare.replace(TRAILING, '');
	const end = start + value.length;
	if (!wanted.test(value) || isPlaceholder(bare) || isNoValue(value)) return undefined;
	if (meets(COUNTED, text, end)) return undefined;
	if (given && PLAIN_WORD.test(value) && (bare.endsWith('?') || meets(GOES_ON, text, end))) return undefined;
	return {start, end};
}

/** Words of instructions, addresses, mentions, and code that fetches the value from elsewhere. */
const isNoValue = (value: string) =>
	NO_VALUES.has(value.toLowerCase()) || /^(?:https?:|www\.|@\w)|^[\w.]+\(|::/i.test(value);
