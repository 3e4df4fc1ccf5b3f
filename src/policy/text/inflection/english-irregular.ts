import {rowsOf} from './shape.ts';

/** Forms that no rule makes; forms on -s, -ed and -ing come from the rules unless they are odd too. */
const VERBS = rowsOf(
	`be am is are was were been being|do does did done doing|go goes went gone going|have has had|say said|see saw seen|
	arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|begin began begun|bend bent|bid bade bidden|bind bound|bite bit bitten|
	blow blew blown|break broke broken|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|
	deal dealt|die dying|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|
	fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|freeze froze frozen|get got gotten|give gave given|grow grew grown|
	hang hung|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|lean leant|learn learnt|leave left|lend lent|
	lie lay lain lying|light lit|lose lost|make made|mean meant|meet met|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|
	seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|
	sleep slept|slide slid|speak spoke spoken|spell spelt|spend spent|spin spun|spoil spoilt|spring sprang sprung|stand stood|steal stole stolen|
	stick stuck|strike struck stricken|strive strove striven|swear swore sworn|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|
	tell told|think thought|throw threw thrown|tie tying|wake woke woken|wear wore worn|weave wove woven|win won|wind wound|write wrote written`,
);
const PREFIXED = /^(be|fore?|mis|out|over|re|under|un|up|with)(?=.)/;

/** By their end, so that `spokeswoman` and `bookshelf` are known too. */
const PLURALS = rowsOf(
	`man men|child children|person people|foot feet|tooth teeth|mouse mice|ife ives|elf elves|alf alves|leaf leaves|thief thieves|wolf wolves|
	criterion criteria|phenomenon phenomena|medium media|index indices|matrix matrices|sis ses|xis xes`,
);

/** Past forms of a verb such as `sell` or `resell`; none when it is regular. */
export function irregularVerb(word: string): readonly string[] {
	const known = VERBS.get(word);
	if (known !== undefined) return known;
	const prefix = PREFIXED.exec(word)?.[0] ?? '';
	return (VERBS.get(word.slice(prefix.length)) ?? []).map(form => prefix + form);
}

const SINGULAR = new RegExp(`(?:${[...PLURALS.keys()].join('|')})$`);

export function irregularPlural(word: string): string | undefined {
	const singular = SINGULAR.exec(word)?.[0];
	const plural = PLURALS.get(singular ?? '')?.[0];
	return singular === undefined || plural === undefined ? undefined : word.slice(0, -singular.length) + plural;
}
