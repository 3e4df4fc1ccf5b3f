import {BARE, DECLINED, E, EN, ES, IN, N, S} from './endings.ts';
import {irregularPlural} from './english-irregular.ts';
import type {Add} from './gather.ts';

const FEMININE = /(?:ung|heit|keit|schaft|tät)$/;
/** Persons that take -in: the women among them fold to the same base (Arzt, Ärztin). */
const PERSON = /(?:ist|ent|ant|or|eur|at|graf|arzt|anwalt|koch|wirt|freund|chef|nachbar|feind)$/;
const PERSON_E =
	/(?:kund|kolleg|log|genoss|expert|beamt|zeug|erb|gatt|bot|pat|insass|rival|franzos|russ|türk|pol|brit|schwed|chines)e$/;
/** Adjectives and participles that became nouns: Angestellte, Vorsitzende, Jugendliche. */
const NOMINAL = /(?:[aeiou].*[^aeiou]end|iert|lich|[^aei]ig|isch|deutsch|beamt|krank|fremd|erwachsen)(?:e|er)$/;
/** Those that would take in Gestalter and Berater, were they known by their -er too. */
const NOMINAL_E = /(?:(?:ge|be|ver|er|vor).*(?:[^aeiou]t|sen|fen|ten|enen))e$/;
const NOMINAL_ER = /(?:gestellt|gesetzt|schäftigt|auftragt|kannt|wandt|ordnet|letzt)er$/;
const NAME_LIKE = /(?:name|gedanke|wille|glaube|friede|funke|buchstabe)$/;
/** Plurals in -er: Kinder, Häuser; `Engländer` is no form of England. */
const PLURAL_ER =
	/(?:kind|haus|bild|buch|wort|amt|mann|rad|geld|feld|bad|dach|fach|blatt|brett|glas|gut|dorf|loch|volk|wald|lied|kleid|schild|glied|schloss|licht|gesicht|geschlecht|denkmal|gehalt|huhn|irrtum|(?<!aus|in|eng|hol|ir)land)$/;

/** Plurals with an umlaut, which may be spelt ae, oe, ue: Vertraege, Raete, Kaeufe. */
const UMLAUT_PLURAL =
	/(?:trag|schlag|rat|arzt|anwalt|plan|kauf|schad|satz|platz|gast|markt|stand|gang|fall|zug|schluss|grund|lohn|sohn|ton|stoss|fluss|kuss|gruss|wunsch|brand|verband|lauf|baum|raum|traum|zaun|ruf|koch|block|stuhl|wurf|kanal|general|druck|kampf|dampf|sprung|ball|saal|sack|schrank|lass|schuss)$/;
const umlauted = (word: string) =>
	word.replace(/(au|[aou])(?=[^aouäöü]*$)/, vowel =>
		vowel === 'au' ? 'äu' : ({a: 'ä', o: 'ö', u: 'ü'}[vowel] ?? vowel),
	);

/** Forms of a noun: its cases, its plural, and the women of a profession. Umlauts fold away. English nouns come out too. */
export function noun(word: string, add: Add): void {
	const plural = irregularPlural(word);
	if (plural !== undefined) add(plural, BARE);
	const without = (letters: number) => word.slice(0, -letters);
	if (word.endsWith('e')) endingInE(word, add);
	else if (FEMININE.test(word)) add(word, BARE | EN);
	else if (/(?:[^e]en|lein)$/.test(word)) add(word, BARE | S);
	else if (/e[rl]$/.test(word)) endingInErOrEl(word, add);
	else if (/nis$/.test(word)) {
		add(word, BARE);
		add(`${word}s`, E | EN | ES);
	} else if (/[^ae]us$/.test(word)) {
		add(word, BARE | ES);
		add(`${word}s`, E | EN | ES);
		add(without(2), EN);
		add(`${without(2)}i`, BARE);
	} else if (/[^e]is$/.test(word)) {
		add(word, BARE);
		add(without(2), EN | ES);
	} else if (/[^ao]um$/.test(word)) {
		add(word, BARE | S);
		add(without(2), EN);
		add(`${without(2)}a`, BARE);
	} else if (/a$/.test(word)) {
		add(word, BARE | S);
		// Interna are no internen.
		if (!word.endsWith('na')) add(without(1), EN);
	} else if (/[ioué]$/.test(word)) {
		add(word, /ei$/.test(word) ? BARE | S | EN : /o$/.test(word) ? BARE | S | ES : BARE | S);
		if (/(?:kont|risik|sald)o$/.test(word)) add(without(1), EN);
	} else if (/y$/.test(word)) {
		add(word, BARE | S);
		if (/[^aeiou]y$/.test(word)) add(`${without(1)}i`, ES);
	} else {
		add(word, BARE | ES | E | EN | (/[sxz]$/.test(word) ? 0 : S) | (PERSON.test(word) ? IN : 0));
		if (UMLAUT_PLURAL.test(word)) add(umlauted(word), E | EN | (PERSON.test(word) ? IN : 0));
		if (PLURAL_ER.test(word)) add(`${umlauted(word)}er`, BARE | N);
		if (/(?:herr|nachbar)$/.test(word)) add(word, N);
		if (PLURAL_ER.test(word)) add(`${word}er`, BARE | N);
		if (/mann$/.test(word)) add(`${without(4)}leut`, E | EN);
		if (/in$/.test(word)) add(without(2), IN);
	}
}

function endingInE(word: string, add: Add): void {
	const stem = word.slice(0, -1);
	add(stem, E | EN | ES | (PERSON_E.test(word) ? IN : 0));
	if (NOMINAL.test(word) || NOMINAL_E.test(word)) add(stem, DECLINED);
	if (NAME_LIKE.test(word)) add(`${word}n`, S);
}

function endingInErOrEl(word: string, add: Add): void {
	add(word, word.endsWith('r') ? BARE | S | N | IN : BARE | S | N);
	if (NOMINAL.test(word) || NOMINAL_ER.test(word)) add(word.slice(0, -2), DECLINED);
}
