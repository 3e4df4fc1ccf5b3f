/**
 * Writes src/policy/text/confusables.ts: which characters look like one Latin letter or digit, from the data of Unicode
 * Technical Standard #39. Needed again only when Unicode has a new version:
 *
 *   node tools/unicode.mjs confusables.txt
 *
 * with the file from https://www.unicode.org/Public/security/latest/confusables.txt. What is left out, and why:
 * characters that compatibility decomposition (NFKD) makes plain anyhow, signs, and scripts that are written from right to
 * left or that no one mixes with Latin letters.
 */
import {readFileSync, writeFileSync} from 'node:fs';

const TARGET = 'src/policy/text/confusables.ts';
const SCRIPTS = [
	'Greek',
	'Cyrillic',
	'Armenian',
	'Georgian',
	'Cherokee',
	'Coptic',
	'Lisu',
	'Canadian_Aboriginal',
	'Tifinagh',
	'Runic',
	'Deseret',
	'Old_Italic',
	'Lycian',
	'Carian',
	'Elbasan',
	'Osage',
];
const OTHER_SCRIPT = new RegExp(`^[${SCRIPTS.map(script => `\\p{Script=${script}}`).join('')}]$`, 'u');
const LATIN = /^\p{Script=Latin}$/u;
const LETTER = /^\p{L}$/u;
const CAPITAL = /^\p{Lu}$/u;
const MARKS = /[\p{M}']+/gu;

/** The standard gives these as what others look like; people read them as letters all the same. */
const READ_AS = new Map(
	Object.entries({
		...Object.fromEntries(Array.from('ᴀʙᴄᴅᴇɢʜᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ', (letter, at) => [letter, 'abcdeghjklmnoprtuvwyz'[at]])),
		ĸ: 'k',
		ꞓ: 'e',
		ᴎ: 'n',
		ᴙ: 'r',
		ɜ: '3',
	}),
);
/** Not in the standard, but in the “fonts” that people copy from the web. */
const BY_HAND = {
	...{'\u0493': 'f', '\u03c9': 'w', '\u039b': 'a'},
	...Object.fromEntries(Array.from('ᗩᑕᗴᑎᑫᔕᗯᘔ', (letter, at) => [letter, 'acenqswz'[at]])),
};
/** Letters of living or old languages with a sound of their own. */
const OWN_LETTERS = new Set('þÞƿ');

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Which confusables.txt? See the top of tools/unicode.mjs.');
const source = readFileSync(file, 'utf8');
const version = /^# Version: (\S+)/m.exec(source)?.[1];
if (version === undefined) throw new Error(`${file} has no line “# Version: …”; is it the confusables.txt of Unicode?`);

const others = new Map();
const latins = new Map();
for (const [, from, to] of source.matchAll(/^\uFEFF?([0-9A-F]+) ;\t([0-9A-F ]+) ;\t/gm)) {
	const character = text(from);
	if (character < '\u0080' || !LETTER.test(character) || character.normalize('NFKD') !== character) continue;
	const shown = shownAs(character, text(to));
	if (shown === undefined) continue;
	if (OTHER_SCRIPT.test(character)) others.set(character, shown);
	else if (LATIN.test(character) && /[a-z]/.test(shown) && !OWN_LETTERS.has(character)) latins.set(character, shown);
}
for (const [character, shown] of Object.entries(BY_HAND)) others.set(character, shown);
for (const map of [others, latins]) addSmall(map);

function text(codes) {
	return String.fromCodePoint(...codes.split(' ').map(code => Number.parseInt(code, 16)));
}

/** The one Latin letter or digit a character is read as. A capital that looks like `l` looks like `I` as well. */
function shownAs(character, prototype) {
	if (prototype === 'l' && CAPITAL.test(character)) return 'i';
	const base = prototype.normalize('NFKD').replace(MARKS, '');
	const shown = (READ_AS.get(base) ?? base).toLowerCase();
	return /^[a-z0-9]$/.test(shown) ? shown : undefined;
}

/** Texts are often in lower case by the time someone asks, so the small letter of a look-alike capital stands for it. */
function addSmall(map) {
	for (const [character, shown] of [...map]) {
		const small = character.toLowerCase();
		if (!map.has(small)) map.set(small, shown);
	}
}

/** Per letter, its look-alikes in order: the first code point, then the distances, in base 36. */
function packed(map) {
	const groups = new Map();
	for (const [character, shown] of map) groups.set(shown, [...(groups.get(shown) ?? []), character.codePointAt(0)]);
	const sorted = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
	return sorted.map(([shown, codes]) => {
		const ascending = codes.sort((one, other) => one - other);
		const steps = ascending.map((code, at) => (code - (ascending[at - 1] ?? 0)).toString(36));
		return `\t${/\d/.test(shown) ? `'${shown}'` : shown}: '${steps.join(' ')}',`;
	});
}

const lines = [
	'/**',
	` * Written by tools/unicode.mjs from confusables.txt, version ${version}, of Unicode Technical Standard #39.`,
	' * Data © 1991–2025 Unicode, Inc., used under the Unicode License v3 (https://www.unicode.org/license.txt).',
	' * Per Latin letter or digit the code points that look like it: the first one, then the distances, in base 36.',
	' */',
	'',
	`/** ${others.size} letters of other scripts. */`,
	'export const OTHER_SCRIPTS: Readonly<Record<string, string>> = {',
	...packed(others),
	'};',
	'',
	`/** ${latins.size} Latin letters with strokes, hooks and the like, which Unicode does not take apart. */`,
	'export const LATIN_VARIANTS: Readonly<Record<string, string>> = {',
	...packed(latins),
	'};',
	'',
];
writeFileSync(TARGET, lines.join('\n'));
