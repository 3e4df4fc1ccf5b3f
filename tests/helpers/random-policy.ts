import type {EntityKind, Matcher, Phrase, Policy} from '../../src/policy/vocabulary.ts';
import {aPolicy, aRule} from './policy.ts';
import type {Random} from './random.ts';

/** Few words, so that policies and texts meet: with inflections, umlauts, ß, short ones and look-alikes of each other. */
const WORDS = [
	'Vertrag',
	'Umsatz',
	'Kunde',
	'Preis',
	'Angebot',
	'Straße',
	'Größe',
	'neu',
	'garantieren',
	'versprechen',
	'best',
	'promise',
	'refund',
	'carry',
	'stop',
	'we',
	'die',
	'E.ON',
	'C++',
	'#ad',
	'x',
	'ab',
	'tag',
	'5',
	'Falke',
	'Projekt',
	'機密',
	'секрет',
	'naïve',
	'it’s',
];
const ENDINGS = ['', '', '', 's', 'e', 'en', 'er', 'es', 'ed', 'ing', 'st', 'innen', 'plan'];
const JOINTS = [' ', ' ', ' ', '-', '  ', ', ', '. ', '\n', '! ', ' – ', '', "'", '\u00a0'];
const TROUBLE = [
	'\u00ad',
	'\u200b',
	'\u0301',
	'🚀',
	'👩‍💻',
	'\ud800',
	'\udc00',
	'ﬁ',
	'ß',
	'１',
	'\ufdfa',
	'\u202e',
	'е',
	'Η',
	'а',
	'½',
];
const ENTITIES: readonly EntityKind[] = ['email', 'url', 'money', 'percent', 'hashtag', 'mention', 'iban', 'phone'];
const VALUES = [
	'12 €',
	'5 %',
	'@anna',
	'#Los',
	'a@b.de',
	'https://nordwind.example/x',
	'+49 40 66969-100',
	'DE89 3704 0044 0532 0130 00',
];
const PATTERNS = [String.raw`\bab\w*`, '(?i)vertrag|preis', String.raw`\d+ €`, '[0-9]{2}', '(?:neu|alt)e?', '#\\w+'];

export function randomText(random: Random): string {
	return random
		.several(0, 14, () => {
			const kind = random.next();
			if (kind < 0.1) return random.pick(TROUBLE);
			if (kind < 0.2) return random.pick(VALUES);
			if (kind < 0.23) return String.fromCodePoint(random.below(0x110000));
			return writtenAnyhow(random, random.pick(WORDS) + random.pick(ENDINGS));
		})
		.map(piece => piece + random.pick(JOINTS))
		.join('');
}

/** As people and their phones write it: capitals, umlauts taken apart, something invisible, a letter of another script. */
function writtenAnyhow(random: Random, word: string): string {
	const kind = random.next();
	if (kind < 0.15) return word.toUpperCase();
	if (kind < 0.3) return word.toLowerCase();
	if (kind < 0.35) return word.normalize('NFD');
	if (kind < 0.45) {
		const at = random.below(word.length + 1);
		return word.slice(0, at) + random.pick(TROUBLE) + word.slice(at);
	}
	return word;
}

export function randomPolicy(random: Random): Policy {
	const lists = {names: {entries: random.several(1, 4, () => randomPhrase(random))}};
	const rules = random
		.several(1, 6, () => randomMatcher(random, 3))
		.map((match, index) => aRule({id: `rule-${index}`, severity: random.pick(['tip', 'warning', 'stop']), match}));
	return aPolicy({lists, rules});
}

function randomPhrase(random: Random): Phrase {
	const words = random.several(1, 3, () => {
		const word = random.pick(WORDS);
		if (!/^\p{L}{3,}$/u.test(word)) return word;
		return `${random.chance(0.1) ? '*' : ''}${word}${random.chance(0.15) ? '*' : ''}`;
	});
	const phrase = words.join(random.pick([' ', ' ', ' ', '-', ' & ']));
	return random.chance(0.1) ? {exact: phrase.replaceAll('*', '')} : phrase;
}

function randomMatcher(random: Random, depth: number): Matcher {
	const plain = plainMatcher(random, depth);
	const inner = () => [randomMatcher(random, 0)];
	if (depth === 0 || random.chance(0.75)) return plain;
	return random.chance(0.6) ? {...plain, unless: inner()} : {...plain, when: inner()};
}

function plainMatcher(random: Random, depth: number): Matcher {
	const kind = random.below(depth === 0 ? 10 : 18);
	const inner = () => randomMatcher(random, depth - 1);
	const some = () => random.several(1, 3, inner);
	if (kind < 6) {
		const inflected = random.chance(0.3) ? {inflected: false} : {};
		return {words: random.several(1, 5, () => randomPhrase(random)), ...inflected};
	}
	if (kind < 7) return {list: 'names'};
	if (kind < 8) return {pattern: random.pick(PATTERNS)};
	if (kind < 10) return {entity: random.pick(ENTITIES)};
	if (kind < 12) return {any: some()};
	if (kind < 14) return {all: some()};
	if (kind < 15) return {none: some()};
	if (kind < 16) return {near: {words: random.below(6), of: [inner(), inner()]}};
	if (kind < 17) return {missing: {trigger: inner(), required: inner()}};
	return {count: {of: inner(), 'more-than': random.below(3)}};
}
