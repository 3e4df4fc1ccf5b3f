import {BARE, COMPARED, COMPARED_E, DECLINED} from './endings.ts';
import {type Add, withoutUmlauts} from './gather.ts';
import {isStrongParticiple, looksLikeParticiple} from './german-prefixes.ts';
import {vowelGroups, wordSet} from './shape.ts';

const DETERMINERS = wordSet(
	'all beid dein dies ein eur euer ihr irgendein jed jen kein mein manch selb sein solch unser viel welch',
);
/** By themselves the verb, and a currency. */
const ONLY_STEMS = wordSet('sein eur');
/** Those that no suffix gives away; without the e of böse and leise; ss stands for ß too. */
const ADJECTIVES = wordSet(
	`akut alt ander anonym bequem besonder besser best bitter blank blau blind bös braun breit bunt deutsch dicht dick direkt diskret doppelt dumm dunkel
	dünn düster echt edel eigen einzeln eng enorm ernst erst exakt extern extrem exzellent fair falsch fein fern fest finster fit flach flexibel frei fremd
	frisch froh früh ganz gelb genau gerecht gering gesamt gesund glatt gleich golden grau grob gross grösst grün gut halb hart heiss heiter hell hoch hoh
	human intern jung kalt kaputt kahl klar klein klug knapp komplett konkret korrekt krank krass kühl kurz lang laut lecker leer leicht leis letzt lieb
	link locker matt mehrer mies mild modern müd munter nah nass neu nett nüchtern nächst offen perfekt privat rar rasch rau recht reich reif rein roh rot
	rund sanft satt sauber sauer scharf schief schlank schlau schlecht schlicht schlimm schmal schnell schräg schwach schwarz schwer selten separat sicher
	simpel spät spitz spontan stabil stark steil still stolz streng stumm teuer tief tot treu trocken trüb übrig vegan verschieden voll wach wahr warm
	weich weise weiss weit weiter wild willkommen wund zart zufrieden zäh`,
);
/** English nouns or verbs too, which need their English forms beside the German ones. */
const SHARED = wordSet('blind fit intern link warm');

const SUFFIX = /(?:(?<!conf)ig|lich|isch|sam|haft|voll|reich|frei|wert|weit|iv|iert|[^aeiou]los)$/;
/** English words end like this too: approval, restaurant, accident, crossbar. */
const SHARED_SUFFIX = /(?:bar|[^aeiou]al|ional|i[ae]ll?|uell|ant|[ai]bel|end|[aeiou].*[aeiou].*[^m]ent)$/;
/** English verbs that would take the -er of a person: defend-er. */
const ENGLISH_END = /^(?:app|att|comm|def|dep|exp|ext|int|leg|off|pret|recomm|susp|weeken)end$/;
const UMLAUT = /[äöü]/;

/** Is it a German adjective in its bare form? `perhaps` when it may be an English word as well. */
function adjectiveness(word: string): 'surely' | 'perhaps' | 'no' {
	if (ADJECTIVES.has(word)) return SHARED.has(word) ? 'perhaps' : 'surely';
	if (isStrongParticiple(word)) return 'surely';
	if (vowelGroups(word) < 2) return 'no';
	if (SUFFIX.test(word)) return 'surely';
	if (looksLikeParticiple(word)) return 'perhaps';
	return SHARED_SUFFIX.test(word) && !ENGLISH_END.test(word) ? 'perhaps' : 'no';
}

/**
 * Forms of a German adjective, participle or determiner in lower case, written bare (`günstig`) or with an ending
 * (`günstige`, `günstigste`). A bare adjective has its comparative and superlative among its forms; one with an ending
 * only declines. Tells whether the word was one for sure.
 */
export function germanAdjective(word: string, add: Add): boolean {
	if (DETERMINERS.has(word) && !ONLY_STEMS.has(word)) {
		add(word, BARE | DECLINED);
		if (word === 'euer') add('eur', DECLINED);
		return true;
	}
	const known = adjectiveness(word);
	if (known === 'no') return declinedAdjective(word, add) || bareUmlaut(word, add);
	add(word, BARE | DECLINED);
	if (!isParticiple(word)) comparison(word, add);
	return known === 'surely';
}

/** `unser`, `unsere`, `keinen`: decline even when a capital begins the sentence. */
export const isDeterminer = (word: string) =>
	!ONLY_STEMS.has(word) && (DETERMINERS.has(word) || DETERMINERS.has(word.replace(/e[nmrs]?$/, '')));

/** Verbs are elsewhere, and nouns have a capital: what has an umlaut and is left is most likely an adjective. */
function bareUmlaut(word: string, add: Add): boolean {
	if (!UMLAUT.test(word) || word.endsWith('n')) return false;
	add(word, BARE | DECLINED);
	return true;
}

const isParticiple = (word: string) =>
	/iert$/.test(word) || (!ADJECTIVES.has(word) && (looksLikeParticiple(word) || isStrongParticiple(word)));

/** Words in -en are most often verbs, so that `bestellen` is not taken for an adjective in -ell. */
const CLEAR_BEFORE_EN = /(?:(?<!ver[^e]*)lich|isch|voll|haft|[^aeiou]los|iert|iv|weit)$/;
const VERBS_TOO = /^(?:acht|heil|leer|lieb|link|reich|reif|reinig|weis)$/;

function declinedAdjective(word: string, add: Add): boolean {
	const stem = word.replace(/e[nmrs]?$/, '');
	if (stem === word) return false;
	if (DETERMINERS.has(stem)) {
		add(stem, DECLINED);
		return true;
	}
	const uncertain =
		word.endsWith('en') && (VERBS_TOO.test(stem) || !(ADJECTIVES.has(stem) || CLEAR_BEFORE_EN.test(stem)));
	const known = uncertain ? 'no' : adjectiveness(stem);
	if (known !== 'no') {
		add(stem, DECLINED);
		// `günstiger` may be the comparative as well.
		if (word.endsWith('er')) add(word, BARE | DECLINED);
		return known === 'surely';
	}
	const positive = stem.replace(/(?:er|e?st)$/, '');
	const compared = positive !== stem && [positive, withoutUmlauts(positive)].some(word => adjectiveness(word) !== 'no');
	if (compared) add(stem, DECLINED);
	return compared;
}

function comparison(word: string, add: Add): void {
	if (/[dtszx]$/.test(word) && !/end$/.test(word)) add(word, COMPARED_E);
	else add(word, /(?:[aeiou]h?|sch)$/.test(word) ? COMPARED | COMPARED_E : COMPARED);
	if (/[^aeiou]el$/.test(word)) add(`${word.slice(0, -2)}l`, DECLINED | COMPARED);
	if (/[ae]uer$/.test(word)) add(`${word.slice(0, -2)}r`, DECLINED | COMPARED);
	for (const [base, endings] of ODD_COMPARISONS.get(word) ?? []) add(base, endings);
}

/** höher and größer fold to what the rules make, but may also be spelt hoeher and groesser. */
const ODD_COMPARISONS: ReadonlyMap<string, readonly (readonly [string, number])[]> = new Map([
	[
		'gross',
		[
			['grösser', BARE | DECLINED],
			['grösst', BARE | DECLINED],
		],
	],
	['nah', [['näch', COMPARED]]],
	['hoh', [['höh', COMPARED]]],
	[
		'hoch',
		[
			['hoh', DECLINED],
			['höh', COMPARED],
			['höch', COMPARED],
		],
	],
]);
