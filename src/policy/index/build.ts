import {BARE, endingsOf} from '../text/inflection/endings.ts';
import {firmHashOf} from '../text/inflection/firm.ts';
import {formsOf} from '../text/inflection/forms.ts';
import type {Form} from '../text/inflection/gather.ts';
import type {Phrase} from '../vocabulary.ts';
import {Affixes, byKey, head, innerHead, tail} from './affixes.ts';
import {grouped, Lists, Numbers, powerOfTwo} from './numbers.ts';
import {isNoun, type Part, type Wanted, wanted} from './phrase.ts';
import {
	AS_NOUN,
	BY_BEGINNING,
	BY_END,
	BY_FORM,
	extended,
	GRAM,
	LONGEST_KEY,
	type PhraseTables,
	slotOf,
	WITHIN,
} from './tables.ts';

/** The phrases one matcher asks for. */
export interface Leaf {
	readonly phrases: readonly Phrase[];
	readonly inflected: boolean;
}

/** More ways to begin than this are not written out; then fewer words make the key. */
const MOST_KEYS = 64;

/** The tables of all phrases; a leaf is known by its index from here on. */
export function buildPhrases(leaves: readonly Leaf[]): PhraseTables {
	const builder = new Builder();
	for (const [index, {phrases, inflected}] of leaves.entries()) {
		for (const phrase of phrases) builder.add(phrase, inflected, index);
	}
	return builder.tables();
}

class Builder {
	readonly #phraseIds = new Map<string, number>();
	readonly #phraseParts = new Lists();
	readonly #phraseSigns = new Lists();
	/** Pairs of a phrase and a leaf that asks for it. */
	readonly #asked = {phrases: new Numbers(), leaves: new Numbers()};

	readonly #wordIds = new Map<string, number>();
	readonly #wordKinds: number[] = [];
	readonly #wordFirms: (readonly number[])[] = [];
	readonly #wordForms = new Lists();
	readonly #formLetters = new Lists();

	readonly #begins = new Numbers();
	readonly #keys = {keys: new Numbers(), phrases: new Numbers()};
	readonly #beginnings = new Affixes();
	readonly #ends = new Affixes();
	readonly #inners = new Affixes();

	add(phrase: Phrase, inflected: boolean, leaf: number): void {
		const name = typeof phrase === 'string' ? `${inflected ? '~' : '='}${phrase}` : `!${phrase.exact}`;
		let id = this.#phraseIds.get(name);
		if (id === undefined) {
			id = this.#phraseIds.size;
			this.#phraseIds.set(name, id);
			this.#addPhrase(id, wanted(phrase), inflected && typeof phrase === 'string');
		}
		this.#asked.phrases.push(id);
		this.#asked.leaves.push(leaf);
	}

	#addPhrase(id: number, {parts, signs}: Wanted, inflected: boolean): void {
		const words = parts.map(part => this.#wordId(part, inflected));
		for (const word of words) this.#phraseParts.items.push(word);
		this.#phraseParts.close();
		if (signs !== undefined)
			for (const byte of new TextEncoder().encode(JSON.stringify(signs))) this.#phraseSigns.items.push(byte);
		this.#phraseSigns.close();
		const [first] = parts;
		if (first === undefined) return;
		if (first.before && first.after) this.#inners.add(first.folded, id);
		else if (first.after) this.#beginnings.add(first.folded, id);
		else if (first.before) for (const end of endsOf(first, inflected)) this.#ends.add(end, id);
		else this.#addKeys(words, id);
	}

	#wordId(part: Part, inflected: boolean): number {
		const {before, after, written, folded} = part;
		const name = `${before ? '*' : ''}${inflected ? written : `=${folded}`}${after ? '*' : ''}`;
		const known = this.#wordIds.get(name);
		if (known !== undefined) return known;
		const id = this.#wordIds.size;
		this.#wordIds.set(name, id);
		const kind = after
			? before
				? WITHIN
				: BY_BEGINNING
			: before
				? BY_END
				: inflected && isNoun(written)
					? AS_NOUN
					: BY_FORM;
		const forms = formsOfPart(part, inflected);
		this.#wordKinds.push(kind);
		this.#wordFirms.push(
			kind === BY_FORM || kind === AS_NOUN ? [...new Set(forms.map(({base}) => firmHashOf(base)))] : [],
		);
		for (const {base, endings} of forms) {
			for (let at = 0; at < base.length; at++) this.#formLetters.items.push(base.charCodeAt(at));
			this.#formLetters.close();
			this.#wordForms.items.push(endings);
		}
		this.#wordForms.close();
		return id;
	}

	/** Each way in which the first words can be written, as far as their firm parts tell. */
	#addKeys(words: readonly number[], phrase: number): void {
		let keys: readonly number[] = [];
		for (const [index, word] of words.slice(0, LONGEST_KEY).entries()) {
			const firms = this.#wordFirms[word] ?? [];
			if (firms.length === 0 || (index > 0 && keys.length * firms.length > MOST_KEYS)) break;
			keys = index === 0 ? firms : keys.flatMap(key => firms.map(firm => extended(key, firm)));
			for (const key of keys) this.#begins.push(key);
		}
		for (const key of keys) {
			this.#keys.keys.push(key);
			this.#keys.phrases.push(phrase);
		}
	}

	tables(): PhraseTables {
		const asked = grouped(this.#asked.phrases, this.#asked.leaves, this.#phraseIds.size);
		return {
			beginBits: bitsOf(this.#begins),
			keyBits: bitsOf(this.#keys.keys),
			keys: byKey(this.#keys.keys, this.#keys.phrases),
			beginningLengths: this.#beginnings.lengths(text => text.slice(0, GRAM)),
			beginnings: this.#beginnings.byHash(head),
			endLengths: this.#ends.lengths(text => text.slice(-GRAM)),
			ends: this.#ends.byHash(tail),
			shortLengths: Int32Array.of(this.#beginnings.shortLengths(), this.#ends.shortLengths()),
			innerBits: this.#inners.trigrams(),
			inners: this.#inners.byHash(innerHead),
			phraseParts: this.#phraseParts.ends.toArray(),
			parts: this.#phraseParts.items.toArray(),
			phraseSigns: this.#phraseSigns.ends.toArray(),
			signs: Uint8Array.from(this.#phraseSigns.items.toArray()),
			phraseLeaves: asked.starts,
			leaves: asked.items,
			wordKinds: Uint8Array.from(this.#wordKinds),
			wordForms: this.#wordForms.ends.toArray(),
			formBases: this.#formLetters.ends.toArray(),
			formEndings: Uint16Array.from(this.#wordForms.items.toArray()),
			letters: Uint16Array.from(this.#formLetters.items.toArray()),
		};
	}
}

/** One bit per slot, sixteen times as many as there are keys, so that few others meet one. */
function bitsOf(keys: Numbers): Int32Array<ArrayBuffer> {
	const bits = new Int32Array(powerOfTwo(new Set(keys.toArray()).size / 2));
	for (let index = 0; index < keys.length; index++) {
		const slot = slotOf(keys.at(index), bits.length << 5);
		bits[slot >> 5] = (bits[slot >> 5] ?? 0) | (1 << (slot & 31));
	}
	return bits;
}

function formsOfPart({written, folded, before, after}: Part, inflected: boolean): readonly Form[] {
	if (!inflected || after) return [{base: folded, endings: BARE}];
	// What a compound ends with is a noun, however small it is written behind the star.
	const word = before ? written.charAt(0).toUpperCase() + written.slice(1) : written;
	// As it stands in the policy a noun is never taken for a verb.
	return isNoun(word) && folded.endsWith('e') ? [...formsOf(word), {base: folded, endings: BARE}] : formsOf(word);
}

/** Everything a word may end with that ends with this part in one of its forms. */
function endsOf(part: Part, inflected: boolean): Set<string> {
	const forms = formsOfPart(part, inflected);
	return new Set(forms.flatMap(({base, endings}) => endingsOf(endings).map(ending => base + ending)));
}
