import {between, mostlyFirst, oneOf, type Random, seeded} from './random.ts';
import {ENGLISH, GERMAN, VOCABULARY} from './words.ts';

/** A regular expression of the policy, in what RE2 and JavaScript have in common, and a text it matches. */
export interface Pattern {
	readonly source: string;
	readonly ignoreCase: boolean;
	readonly example: string;
}

/** What an invented company looks for. The phrases of a small corpus are the first phrases of a larger one. */
export interface Corpus {
	/** One per rule; the index is the number of the rule. 1 to 5 words, 25.5 characters on average, no two fold to the same. */
	readonly phrases: readonly string[];
	/** For the whole policy, which has a pattern in place of each 50th phrase: by the number of the rule. */
	readonly patterns: ReadonlyMap<number, Pattern>;
}

const SEED = 20261;
const POSTS = 48;
const PATTERN_EVERY = 50;
/** Posts are planted with rules up to this number, so that they stay the same while the rules grow. */
const MOST_RULES = 100_000;

/** The length of a "1 MB" text, which is posts of 3,000 characters with gaps that no phrase bridges. */
export const LONG = 1_000_000;
const PART = 3_000;
const GAP = '\n\n\n';

/** The same in every run: all chance comes from a seed. */
export function corpus(rules: number): Corpus {
	const {phrases, patterns} = everything();
	return {
		phrases: phrases.slice(0, rules),
		patterns: new Map([...patterns].filter(([rule]) => rule < rules)),
	};
}

/** What its people write: posts of this length (UTF-16 code units), the same whatever the number of rules. */
export function posts(characters: number): readonly string[] {
	if (characters === LONG) return [longPost()];
	const random = seeded(SEED + characters);
	return Array.from({length: POSTS}, () => post(characters, random));
}

/** The different posts that a text is made of: a text hits the rules that they hit. */
export const parts = (post: string): readonly string[] => [...new Set(post.split(GAP))];

let made: Corpus | undefined;

function everything(): Corpus {
	made ??= {phrases: phrases(MOST_RULES), patterns: patterns(MOST_RULES)};
	return made;
}

const ONSETS = 'b br d dr f fl g gr h j k kl kr l m n p pl qu r s schl st t tr v w z zw'.split(' ');
const VOWELS = 'a e i o u ä ö ü ei au ie'.split(' ');
const CODAS = '     l n r s t x nd'.split(' ');

/** A word that no post holds by chance, like a code name: `Krälmo`, `Zwostei`. */
function rareWord(random: Random): string {
	const syllable = () => oneOf(random, ONSETS) + oneOf(random, VOWELS) + oneOf(random, CODAS);
	const word = Array.from({length: 2 + Number(random() < 0.4)}, syllable).join('');
	return random() < 0.7 ? capital(word) : word;
}

/** Short phrases are rare ones; long ones may be of common words alone. */
const WORDS_PER_PHRASE = [1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 5];
const COMMON_SHARE = 0.55;
const SMALL_SHARE = 0.34;
const SMALL = [...GERMAN.small, ...ENGLISH.small];

function phrases(count: number): string[] {
	const random = seeded(SEED);
	const rare = Array.from({length: 20_000}, () => rareWord(random));
	const found = new Map<string, string>();
	while (found.size < count) {
		const length = WORDS_PER_PHRASE[between(random, 0, WORDS_PER_PHRASE.length - 1)] ?? 1;
		const common = length > 1 ? COMMON_SHARE : 0;
		const words = Array.from({length}, () =>
			oneOf(random, random() < common ? (random() < SMALL_SHARE ? SMALL : VOCABULARY) : rare),
		);
		const phrase = words.join(random() < 0.03 ? '-' : ' ');
		const key = phrase
			.normalize('NFKD')
			.toLowerCase()
			.replace(/\p{M}/gu, '')
			.replaceAll('ß', 'ss')
			.replaceAll('-', ' ');
		if (!found.has(key)) found.set(key, phrase);
	}
	return [...found.values()];
}

/** Every pattern has letters it cannot do without, as nearly all patterns of real policies have. */
const PATTERNS: readonly ((word: string, random: Random) => Pattern)[] = [
	(word, random) => ({
		source: `\\b${word}[a-z]{0,4}[ -]\\d{2,4}\\b`,
		ignoreCase: true,
		example: `${capital(word)}en ${between(random, 10, 9999)}`,
	}),
	(word, random) => ({
		source: `\\b${word.toUpperCase()}-\\d{4}(?:-[A-Z]{2})?\\b`,
		ignoreCase: false,
		example: `${word.toUpperCase()}-${between(random, 1000, 9999)}-DE`,
	}),
	word => ({
		source: `\\b(?:launch|start|release) (?:of |von )?${word}(?: (?:alpha|beta|gamma))?\\b`,
		ignoreCase: true,
		example: `Start von ${capital(word)} beta`,
	}),
	word => ({
		source: `\\b(?:never|niemals|nie) (?:[a-z]+ ){0,3}${word}\\b`,
		ignoreCase: true,
		example: `niemals wieder ${capital(word)}`,
	}),
];

function patterns(rules: number): Map<number, Pattern> {
	const random = seeded(SEED + 1);
	const found = new Map<number, Pattern>();
	for (let rule = PATTERN_EVERY - 1; rule < rules; rule += PATTERN_EVERY) {
		const word = rareWord(random).toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
		const pattern = PATTERNS[found.size % PATTERNS.length]?.(word, random);
		if (pattern !== undefined) found.set(rule, pattern);
	}
	return found;
}

function longPost(): string {
	const different = posts(PART);
	const repeats = Math.floor(LONG / (PART + GAP.length));
	return Array.from({length: repeats}, (_, index) => different[index % different.length]).join(GAP);
}

/** Sentences until the length is reached. Every 500 characters or so, one says what a rule looks for. */
function post(characters: number, random: Random): string {
	const language = random() < 0.6 ? GERMAN : ENGLISH;
	let text = '';
	while (text.length < characters) {
		text += sentence(language, random, random() < 0.17 ? plant(random) : undefined);
	}
	return text.slice(0, characters).replace(/[\ud800-\udbff\s]$/, '.');
}

function sentence(language: typeof GERMAN | typeof ENGLISH, random: Random, said: string | undefined): string {
	const words = Array.from({length: between(random, 5, 15)}, () =>
		random() < 0.45 ? mostlyFirst(random, language.small) : mostlyFirst(random, language.content),
	);
	if (random() < 0.3) words.splice(between(random, 1, words.length), 0, number(random));
	if (random() < 0.12) words.splice(between(random, 1, words.length), 0, extra(language, random));
	if (random() < 0.4) words.splice(between(random, 2, words.length - 1), 0, `${words.splice(1, 1)[0] ?? ''},`);
	if (said !== undefined) words.splice(between(random, 1, words.length), 0, said);
	return `${capital(words.join(' '))}${oneOf(random, ['.', '.', '.', '!', '?', ' 🚀', ' 😊', '…', ':'])}${oneOf(random, [' ', ' ', ' ', '\n', '\n\n'])}`;
}

/** What a rule looks for, the first rules more often than the last: each power of ten has its share. */
function plant(random: Random): string {
	const {phrases, patterns} = everything();
	const rule = Math.floor(MOST_RULES ** random()) - 1;
	const pattern = patterns.get(rule);
	return pattern === undefined || random() < 0.5 ? spelled(phrases[rule] ?? '', random) : pattern.example;
}

/** As people write: in capitals, with other spaces or a hyphen, with accents as marks of their own. */
function spelled(phrase: string, random: Random): string {
	const chance = random();
	if (chance < 0.1) return phrase.toUpperCase();
	if (chance < 0.2) return phrase.toLowerCase();
	if (chance < 0.25) return phrase.replaceAll(' ', '\u00a0');
	if (chance < 0.3) return phrase.replaceAll(' ', '-');
	if (chance < 0.35) return phrase.replace(' ', '  ');
	if (chance < 0.4) return phrase.normalize('NFD');
	if (chance < 0.45) return `${phrase.slice(0, 2)}\u00ad${phrase.slice(2)}`;
	return phrase;
}

const number = (random: Random) =>
	oneOf(random, [
		`${between(random, 2, 99)} %`,
		`${between(random, 1, 30)}.${between(random, 1, 12)}.2026`,
		`${between(random, 2, 900)} €`,
		`${between(random, 1, 90)},5 Mio. Euro`,
		String(between(random, 1, 20_000)),
		`${between(random, 7, 20)}:30`,
	]);

/** The invented names are of domains and ranges that are kept for examples (RFC 2606). */
function extra(language: typeof GERMAN | typeof ENGLISH, random: Random): string {
	const word = plain(oneOf(random, language.content));
	return oneOf(random, [
		`#${capital(word)}`,
		`@${word}_hilft`,
		`https://www.${word}.example/${word}/${between(random, 1, 999)}?from=post`,
		`${word}@company.example`,
		`030 ${between(random, 10_000_000, 99_999_999)}`,
		'DE89 3704 0044 0532 0130 00',
		'👩‍💻🎉',
	]);
}

const plain = (word: string) =>
	word
		.normalize('NFKD')
		.replace(/[^a-z]/gi, '')
		.toLowerCase();
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
