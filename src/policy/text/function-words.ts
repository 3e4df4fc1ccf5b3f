/**
 * The small words of German and English in the parts they play. They stand in one file because many play several, and
 * what stands near is packed small.
 *
 * First those that tell languages apart, folded (letters.ts): lower case, without accents, ß as ss. Words of two languages
 * stand where they are most at home, and weigh less; words that are as frequent in German as in English stand nowhere.
 * Our own selection. English contractions stand in pieces, as words are divided at apostrophes.
 */

/** Words of no other language here. */
const CLEAR = 4;
/** Also a word, or part of names, elsewhere: `die`, `on`, `de`. */
const VAGUE = 1;

export interface FunctionWords {
	readonly language: 'de' | 'en' | 'other';
	readonly weight: number;
	readonly words: string;
}

/** `other` is French, Spanish, Italian, Portuguese, Dutch, Polish, Turkish, Swedish, Danish, Czech, Hungarian, … */
export const FUNCTION_WORDS: readonly FunctionWords[] = [
	{
		language: 'de',
		weight: CLEAR,
		words: `
			aber allem auch auf aus bei beim bekommen besser bist bitte bleiben bleibt dabei dadurch dafur daher damit danach danke
			dann daran darauf daruber darum dass davon dazu deine deinem deinen deiner dem denen denn deren deshalb dessen dich dies
			diese diesem diesen dieser dieses doch dort durch eine einem einen einer eines einfach endlich erreichen erreichst etwas euch eure eurem
			euren eurer finden findest findet freue freuen freut fur ganz geben gegen geht gemeinsam gerade gern gerne gestern gibt ging
			gruss grusse guten gutes habe haben habt hatte hatten helfen heute hilft ich ihm ihn ihnen ihre ihrem ihren ihrer ihres
			immer ist jahr jahre jahren jede jeden jedem jeder jedes jemand jetzt kann kannst kein keine keinem keinen keiner klappt klingt
			komm kommen kommt konnen konnt konnte konnten kriegen lasst leider machen macht mehr meine meinem meinen meiner melde
			melden mich mit mochte mochten muss mussen musst musste nach naturlich neue neuen neuer neues nicht nichts niemand noch
			nun nur oder ohne sagen sagt schade schau schicken schon schone schonen schones schreib schreiben sehen sehr seid seine
			seinem seinen seiner seit selbst sich sind sobald sofort sogar sollen sollte sollten sondern sonst sowie startet steht tolle tollen
			tolles trotzdem uber uberhaupt uhr und unser unsere unserem unseren unserer unseres unter viel viele vielen vielleicht
			vom von vor wann warum wegen weil weiter weitere weiteren welche welcher wenn wer werde werden wieder wir wird wirklich
			wissen wohl wollen worden wunsche wunschen wurde wurden zeigen zu zuerst zum zur zuruck zusammen zwar zwei zwischen`,
	},
	{
		language: 'de',
		weight: VAGUE,
		words: `
			all alle allen alles als bin bis da dank das dein den der des die dir direkt du ein er erst es euer gar gut hab hallo
			hast hat hier hin ihr im ins ja klar liebe lieber mal man mein mir morgen nie ob sei sein sie soll tut um uns wie wo`,
	},
	{
		language: 'en',
		weight: CLEAR,
		words: `
			about after again always and any anyone anything are aren around ask asking away back because been before being
			believe better both bring cannot check could couldn did didn does doesn doing done each either else enjoy even ever
			every everyone everything feel few first follow forward friends from get getting give going good got great happy have
			haven having hear hello help here him his hope how if into isn its join keep know learn let ll looking made make making
			many meet might much my need never next nothing once only other our ours own people please question really right said
			same say share she should shouldn since some someone something soon such take tell than thank thanks that the their
			them then there these they thing things think this those though through today together tomorrow too try trying
			understand until us using very want wasn way week well were what when where which while why with without won work
			working would wouldn write year years yes yesterday yet you your yours`,
	},
	{
		language: 'en',
		weight: VAGUE,
		words: `
			a as at be but by call can come contact do don find for free go had has he her hi i is it just last like look lot love
			may me more most must new no not now of off on one or out over put re see send sorry still sure time to up use ve we who`,
	},
	{
		language: 'other',
		weight: CLEAR,
		words: `
			alguien aujourd aussi avec avez avons bien bom bonjour bonne bonsoir cette chez comme dans dans encore est etes
			etre hui je leur merci nous notre nos obrigada obrigado para parce pas pourquoi pour quand que quel quelle qui
			quoi sommes sont suis sur toujours tous tout toute toutes tres une vos votre vous
			ahora algo ayer buenas buenos como cuando desde dias donde estamos estar este esto gracias hasta hola hoy las los mejor
			mucha muchas mucho muchos muy nada nosotros nuestra nuestras nuestro nuestros pero por porque pueden puedes quien ser
			siempre sobre su sus tambien tiene tienes todo todos una unos usted ustedes ya
			abbiamo alla anche ancora bene buon buona buongiorno che ciao cosa dal dalla degli dei del della delle di fatto gli grazie
			hai hanno io molto nel nella noi non nostra nostri nostro oggi ogni perche piu potete qualcuno quando quello questa questi
			questo sempre siamo sono sulla tutta tutte tutti tutto vostra vostro
			ainda amanha ela ele entao estao fazer hoje isso muita muito nao nossa nosso obrigados ola pela pelo pode
			pra quem sao sem seu sua tem uma voce voces
			aan alleen bedankt bij dat deze dit een eens eigen fijn geen goed goede graag heb hebben hebt heeft heel het
			hoe iedereen iets ik jij jouw jullie kunnen kunt leuk maar mijn moet moeten mooi mooie naar niet niets nog nooit
			omdat onze ook samen vandaag veel voor waar waarom wat weer wel wij willen wordt zich zijn zonder zou
			bardzo bez byc byl chcemy czy dla dlaczego dobry dziekuje dziekujemy dzien dzis gdy gdzie ich iej jak jako jej
			jest jestem jestesmy juz kiedy ktory mamy mnie moze mozna nas nasza nasze naszych naszym nie ona oni oraz pani prosze
			przed przez przy tego tej tylko tym wam wasze wiecej wszystkich wszystko zawsze zeby
			ama biz bizi bizim bir bize bu bugun buyuk cok daha degil ederim ederiz evet gibi guzel hayir hepimiz icin ile
			iyi kadar lutfen merhaba nasil neden olan olarak oldu olduk olsun sana simdi siz size sizin sonra tesekkur tesekkurler var
			yeni yok zaman
			aldrig alla alltid att ar bara dagens det detta du eller ett gor har hej idag igen ikke inte jag jeg kunna
			med meget mycket nagon nar nej ni och och ogsa pa sa som tack tak tillsammans vad vara vare varfor vi vores
			af bliver blive godt hvad hvor hvordan noget nogle og sammen skal vaere vores
			cesky dekuji dekujeme dnes jsem jsme jste proc vsichni velmi
			egy es hogy koszonjuk koszonom minden nagyon nem vagy vagyunk
			buna multumesc multumim pentru sunt noastra nostru
			ei etta hyva hyvaa kaikki kiitos kun mutta myos olemme olen paivaa`,
	},
	{
		language: 'other',
		weight: VAGUE,
		words: `
			al au aux ce ces con da del di do du e el en et ha ho il j je ki la le les lo ma mas mes mi mon na ne nu o
			om op os ou par pan po que qu sa se si son ta te ten tu ti un van vi y za ze ben door ale till meer haar mais tot elle`,
	},
];

/**
 * Small words that only ever stand as they are: with endings they would be other words (nicht → nichts, her → hers).
 */
export const WITHOUT_FORMS = `
	aber als also auch auf aus bei beim bin bis bist bitte da daher damit danach dann dar daran darauf daraus darin darum das dass
	davon davor dazu deine deinen dem den denen denn der deren des deshalb dessen dich die dies dir doch dort durch eben ehe entweder
	etwa etwas euch falls für gegen gern gestern habe hat hatte hätte heute hier hin hinten hinter ich ihm ihn ihnen im immer ist ja
	je jetzt jemand kann leider man mehr mich mir mit morgen nach neben nein nicht nichts nie niemand niemals noch nun nur oben ob oder
	oft ohne schon sehr seit sich sie sind so sobald sofort sogar sondern sonst sowie trotz über um und uns unten unter vom von vor
	wann waren warum was weder wegen weil wem wen wenn wer wie wieder will wir wird wo wohl zu zum zur zwar zwischen
	about after again all also and any are because been before being between both but can cannot could did does down each else
	even ever every few for from had has her here hers him his how if into its just may maybe might more most much must never
	not nothing now off often once one only our ours out over per quite rather seven shall she should since some soon such than
	that the their theirs them then there these they this those though through too under until upon very was were what when
	where whether which while who whom whose why with within without would yes yet you your yours`;

/** Words that begin a new sentence when they stand capitalised behind a dot; nouns, which German capitalises, do not. */
export const SENTENCE_STARTERS = `
	aber ab alle alles als also am an auch auf außerdem bei bis bitte da dabei dafür damit danach dank danke dann daher das
	dazu deine den denn der deshalb dein die dies diese dieser dieses doch du ein eine er es euch euer eure für gern gerne
	hier heute ich ihr ihre ihnen im in ist jetzt kannst können kein keine leider man mehr mein meine mit morgen nach nicht
	noch nun nur ob schau schön schreib schreiben sei seit sie sind so sobald somit trotzdem über und uns unser unsere viele
	vielen von vor wann warum was weil weiter weitere wenn wer wie wir wo zu zudem zum zur
	a all also although and any are as at because but by can check come do even feel first for from get great has have he
	her here his how however i if in is it its join just let my next no not now of on once or our please see she since so
	some sorry thank thanks that the their then there these they this those to today too visit we well what when where
	which while who why will with yes you your
`;

/** Before an emoji these leave something open, so the capital letter behind it belongs to a noun: `zum 🎉 Sommerfest`. */
export const LEAVING_OPEN = `
	am an auf aus bei beim das dem den der des die dein deine deinem deinen deiner ein eine einem einen einer eines euer
	eure eurem euren eurer für ihr ihre ihrem ihren ihrer im in ins kein keine keinen mein meine meinem meinen meiner mit
	nach neue neuen neuer neues oder sein seine unser unsere unserem unseren unserer und vom von zu zum zur
	a an and at for from in my new of on or our the their to with your
`;
