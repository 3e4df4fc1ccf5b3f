import {Finder} from '../index/find.ts';
import {Hits} from '../index/hits.ts';
import {LIMITS} from '../limits.ts';
import {type Read, Reading} from '../matchers/reading.ts';
import {Scan} from '../text/scan.ts';
import {undisguise} from '../text/undisguise.ts';
import type {Language, Place} from '../vocabulary.ts';
import type {Compiled} from './compiled.ts';

/** Reads texts for one policy. A reading is good until the next one: they share their arrays. */
export class Reader {
	readonly #languages: readonly Language[];
	readonly #finder: Finder;
	readonly #disguised: Finder | undefined;
	readonly #leafCount: number;
	readonly #own: Pass;
	/** Made when first needed: most texts answer nobody and wear no disguise. */
	#parent: Pass | undefined;
	#hidden: Pass | undefined;

	constructor({head, phrases, disguised}: Compiled) {
		this.#languages = head.company.languages;
		this.#leafCount = head.leafCount;
		this.#finder = new Finder(phrases);
		this.#disguised = disguised.parts.length === 0 ? undefined : new Finder(disguised);
		this.#own = new Pass(head.leafCount);
	}

	/** The draft, and the post it answers; each as far as a text is read at all (LIMITS). */
	read(text: string, place: Place): Reading {
		const {'replying-to': answered} = place;
		if (answered === undefined) return this.#pass(this.#own, text, place);
		this.#parent ??= new Pass(this.#leafCount);
		return this.#pass(this.#own, text, place, this.#pass(this.#parent, answered, {}));
	}

	/** Nothing of a text outlives its check. */
	forget(): void {
		for (const pass of [this.#own, this.#parent, this.#hidden]) pass?.scan.forget();
	}

	#pass(pass: Pass, written: string, place: Place, parent?: Reading): Reading {
		const {scan, hits} = pass;
		const text = written.length > LIMITS.text ? written.slice(0, LIMITS.text) : written;
		hits.clear();
		this.#finder.find(scan.read(text), hits);
		// Nobody disguises what somebody else wrote, so the answered post is taken as it is.
		const undisguised = pass === this.#own ? this.#undisguise(scan) : undefined;
		return new Reading({
			scan,
			hits,
			place,
			languages: this.#languages,
			...(parent === undefined ? {} : {parent}),
			...(undisguised === undefined ? {} : {undisguised}),
		});
	}

	#undisguise(scan: Scan): Read['undisguised'] {
		if (this.#disguised === undefined) return undefined;
		const text = undisguise(scan);
		if (text === undefined) return undefined;
		this.#hidden ??= new Pass(this.#leafCount);
		this.#hidden.hits.clear();
		this.#disguised.find(this.#hidden.scan.read(text.text), this.#hidden.hits);
		return {text, scan: this.#hidden.scan, hits: this.#hidden.hits};
	}
}

/** What reading one text needs. */
class Pass {
	readonly scan = new Scan();
	readonly hits: Hits;

	constructor(leafCount: number) {
		this.hits = new Hits(leafCount);
	}
}
