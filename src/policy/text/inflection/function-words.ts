import {wordSet} from './shape.ts';

/** Small words that only ever stand as they are: with endings they would be other words (nicht → nichts, her → hers). */
export const FUNCTION_WORDS = wordSet(
	`aber als also auch auf aus bei beim bin bis bist bitte da daher damit danach dann dar daran darauf daraus darin darum das dass
	davon davor dazu deine deinen dem den denen denn der deren des deshalb dessen dich die dies dir doch dort durch eben ehe entweder
	etwa etwas euch falls für gegen gern gestern habe hat hatte hätte heute hier hin hinten hinter ich ihm ihn ihnen im immer ist ja
	je jetzt jemand kann leider man mehr mich mir mit morgen nach neben nein nicht nichts nie niemand niemals noch nun nur oben ob oder
	oft ohne schon sehr seit sich sie sind so sobald sofort sogar sondern sonst sowie trotz über um und uns unten unter vom von vor
	wann waren warum was weder wegen weil wem wen wenn wer wie wieder will wir wird wo wohl zu zum zur zwar zwischen
	about after again all also and any are because been before being between both but can cannot could did does down each else
	even ever every few for from had has her here hers him his how if into its just may maybe might more most much must never
	not nothing now off often once one only our ours out over per quite rather seven shall she should since some soon such than
	that the their theirs them then there these they this those though through too under until upon very was were what when
	where whether which while who whom whose why with within without would yes yet you your yours`,
);
