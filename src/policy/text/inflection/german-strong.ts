import {rowsOf} from './shape.ts';

/**
 * Strong and mixed verbs without their prefixes: second person present (`-`: as the infinitive), past, participle without
 * `ge`, then forms of their own. `/` stands between two that are both in use. Source: Duden, Die Grammatik, list of the
 * strong and irregular verbs; chosen for what companies write. ss stands for ß too.
 */
const ROWS = rowsOf(
	`befehlen befiehl befahl befohlen|beissen - biss bissen|bergen birg barg borgen|biegen - bog bogen|bieten - bot boten|binden - band bunden|
	bitten - bat beten|bleiben - blieb blieben bleib|brechen brich brach brochen|brennen - brannte brannt|bringen - brachte/brächte bracht|
	denken - dachte/dächte dacht|derben dirb darb dorben|dringen - drang drungen|dürfen darf durfte/dürfte durft|empfehlen empfiehl empfahl empfohlen|
	essen iss ass gessen|fahren fähr fuhr fahren|fallen fäll fiel fallen|fangen fäng fing fangen|finden - fand funden|fliegen - flog flogen|
	fliessen - floss flossen|frieren - fror froren|geben gib gab geben|gehen - ging gangen geh|gelten gilt galt golten|gessen giss gass gessen|
	ginnen - gann gonnen|gleichen - glich glichen|greifen - griff griffen|haben - hatte/hätte habt hast hat|halten hält hielt halten|
	hängen - hing hangen/hängt|heben - hob hoben|heissen - hiess heissen|helfen hilf half holfen|kennen - kannte kannt|klingen - klang klungen|
	kommen - kam kommen komm|können kann konnte/könnte konnt|laden läd lud laden|lassen läss liess lassen lass|laufen läuf lief laufen|
	leiden - litt litten|leihen - lieh liehen|lesen lies las lesen|liegen - lag legen|lieren - lor loren|lingen - lang lungen|lügen - log logen|
	meiden - mied mieden|messen miss mass messen|mögen mag mochte/möchte mocht|müssen muss musste/müsste musst|nehmen nimm nahm nommen|
	nennen - nannte nannt|niessen - noss nossen|raten rät riet raten|reissen - riss rissen|rennen - rannte rannt|rufen - rief rufen|
	schaffen - schuf schaffen/schafft|scheiden - schied schieden|scheinen - schien schienen|schehen schieh schah schehen|schieben - schob schoben|
	schiessen - schoss schossen|schlagen schläg schlug schlagen|schliessen - schloss schlossen|schneiden - schnitt schnitten|
	schreiben - schrieb schrieben schreib|schweigen - schwieg schwiegen|schwinden - schwand schwunden|sehen sieh sah sehen|
	senden - sandte sandt/sendet|singen - sang sungen|sinken - sank sunken|sitzen - sass sessen|sollen soll sollte sollt|sprechen sprich sprach sprochen|
	springen - sprang sprungen|stehen - stand standen steh|stehlen stiehl stahl stohlen|steigen - stieg stiegen|sterben stirb starb storben|
	stossen stöss stiess stossen|streiten - stritt stritten|tragen träg trug tragen|treffen triff traf troffen|treiben - trieb trieben|treten tritt trat treten|
	trinken - trank trunken|trügen - trog trogen|wachsen wächs wuchs wachsen|weichen - wich wichen|weisen - wies wiesen|wenden - wandte wandt/wendet|
	werben wirb warb worben|werden wird wurde/würde worden wirst worden|werfen wirf warf worfen|wiegen - wog wogen|winden - wand wunden|
	winnen - wann wonnen|wissen weiss wusste/wüsste wusst|wollen will wollte wollt|zeihen - zieh ziehen|ziehen - zog zogen|zwingen - zwang zwungen`,
);

export const strongRoots = [...ROWS.keys()];
export const strongParticiples = Array.from(ROWS.values()).flatMap(([, , participle = '']) => participle.split('/'));

/** Verbs whose infinitive has another shape: all their forms. */
export const ODD_VERBS = rowsOf(
	`sein bin bist ist sind seid sei seien war warst waren wäre wären gewesen|tun tue tust tut tat taten täte getan`,
);

/** The stems of a strong verb without its prefixes. */
export interface StrongVerb {
	readonly present: string | undefined;
	readonly pasts: readonly string[];
	readonly participles: readonly string[];
	readonly others: readonly string[];
}

export function strongVerb(root: string): StrongVerb | undefined {
	const row = ROWS.get(root);
	if (row === undefined) return undefined;
	const [present = '-', past = '', participle = '', ...others] = row;
	return {
		present: present === '-' ? undefined : present,
		pasts: past.split('/'),
		participles: participle.split('/'),
		others,
	};
}
