/**
 * The vocabulary of the invented posts: some 3,000 German and English words as companies write them. Inflected forms are
 * made by simple endings, so now and then one is a word that no dictionary has; a matcher does not mind.
 */
const list = (words: string) => words.trim().split(/\s+/);

const GERMAN_SMALL = list(`
	und der die das ist wir ihr sie es ein eine einen mit für auf von zu im in den dem des sich nicht auch noch nur schon
	heute morgen jetzt bald immer wieder sehr mehr alle unser unsere unserem unseren euer eure Ihre Ihr Ihnen uns euch mich
	mir dir bei nach vor über unter zwischen durch gegen ohne um als wie wenn weil dass damit aber oder doch denn bis seit
	aus an am zum zur vom beim hier dort da so ganz gern gerne bitte danke leider natürlich vielleicht endlich gemeinsam
	zusammen deshalb trotzdem außerdem während haben hat hatte habe sind war waren wird werden wurde kann können möchte
	soll sollen muss müssen darf dürfen`);

const ENGLISH_SMALL = list(`
	the and of to a in is we you our your it that this with for on at by from are was be has have had will can could would
	should may not no yes all more most very just only also now today tomorrow soon again always never here there when
	where why how what who which if because so but or than then about into over under after before between through
	without against their they them us me my his her its as an do does did been being out up down please thanks
	sorry still even yet too any some each every other another such own same both few many much`);

const GERMAN_NOUNS = list(`
	Umsatz Gewinn Quartal Bericht Kunde Kundin Team Büro Straße Größe Stadt Energie Strom Netz Leitung Vertrag Tarif Preis
	Angebot Rechnung Zahlung Konto Frist Termin Gespräch Frage Antwort Lösung Störung Ausfall Anlage Werk Fabrik Lager
	Lieferung Paket Bestellung Rückgabe Garantie Qualität Prüfung Zulassung Behörde Gesetz Regel Richtlinie Vorstand
	Aufsichtsrat Betriebsrat Belegschaft Kollege Kollegin Mitarbeiter Mitarbeiterin Ausbildung Bewerbung Stelle Beruf
	Projekt Produkt Marke Werbung Kampagne Messe Veranstaltung Bühne Vortrag Podium Presse Meldung Nachricht Zeitung
	Interview Foto Bild Video Beitrag Kommentar Gruppe Seite Zugang Passwort Daten Schutz Sicherheit Vorfall Angriff
	Lücke Gerät Rechner Telefon Nummer Adresse Hotline Dienst Service Hilfe Beratung Schulung Kurs Zertifikat Jahr Monat
	Woche Tag Stunde Minute Morgen Abend Frühling Sommer Herbst Winter Urlaub Reise Bahn Auto Fahrrad Flughafen Bahnhof
	Haus Wohnung Küche Tür Fenster Garten Wald Fluss Brücke Turm Übung Änderung Öffnung Ärger Überblick Fähigkeit
	Möglichkeit Erklärung Verfügung Führung Gründung Förderung Wärme Kälte Zähler Zahlen Prognose Ergebnis Bilanz Aktie
	Anteil Fusion Übernahme Partner Wettbewerb Markt Börse Bank Versicherung Kredit Zins Steuer Haushalt Zukunft
	Vergangenheit Gegenwart Wandel Klima Umwelt Luft Wasser Abfall Pfand Verpackung Rohstoff Fleisch Gemüse Kaffee Kuchen`);

const GERMAN_FIRSTS = list(`
	Umsatz Kunden Strom Energie Netz Vertrags Tarif Preis Liefer Produkt Marken Werbe Presse Daten Sicherheits Betriebs
	Personal Ausbildungs Projekt Quartals Jahres Monats Umwelt Klima Wärme Qualitäts Prüf Service Geschäfts Markt Finanz
	Steuer Zukunfts Führungs Veranstaltungs Bewerbungs Telefon Garantie Rechnungs Zahlungs`);

const GERMAN_LASTS = list(`
	zahlen bericht partner schutz team plan ziel frage lösung wechsel gespräch termin leitung stelle beratung prüfung
	strategie gruppe modell übersicht änderung kosten dienst portal stufe bereich vorgabe abteilung größe förderung
	erklärung sitzung ausschuss`);

const GERMAN_VERBS = list(`
	arbeit lern plan bau lief kauf verkauf zahl frag antwort such find zeig erklär helf berat prüf test start end öffn
	schließ schreib les sprech red hör seh denk glaub hoff wünsch lieb lach feier fahr reis geh komm bleib steh lieg sitz
	bring hol nehm geb send empfang teil folg führ leit gründ förder stärk sichern wachs steiger senk änder verbesser
	entwickel veröffentlich`);

const GERMAN_ADJECTIVES = list(`
	neu alt gut schön groß klein stark schwach schnell langsam früh spät offen geheim intern extern vertraulich öffentlich
	digital grün nachhaltig regional persönlich freundlich ehrlich wichtig richtig falsch sicher unsicher günstig kostenlos
	jährlich monatlich täglich weltweit größt höchst best erst letzt nächst vorläufig endgültig zusätzlich möglich
	glücklich müde frisch warm kalt hell leicht schwierig einfach spannend`);

const ENGLISH_NOUNS = list(`
	revenue profit quarter report customer client team office street size town energy power grid line contract plan price
	offer invoice payment account deadline date talk question answer solution problem outage plant site warehouse delivery
	parcel order return warranty review approval agency law rule guideline board council colleague employee
	manager leader job career role project product brand campaign fair event stage speech panel press notice
	message paper interview photo picture video post comment group page access password record safety incident
	attack gap device computer phone number address service support course training certificate year month week
	day hour minute morning evening spring summer autumn winter holiday trip train car bike airport station house
	flat kitchen door window garden forest river bridge tower exercise change opening concern skill chance
	statement lead founder grant heat meter figure forecast result balance share merger takeover partner
	competitor market exchange bank insurance credit rate tax budget future past climate air waste bottle
	package material vegetable coffee cake roadmap release launch feature prototype design test lab sample
	study survey winner award prize ticket seat queue delay refund voucher code discount deal bonus salary`);

const ENGLISH_VERBS = list(`
	work learn plan build deliver buy sell pay ask answer look show explain help advise check test start end open close
	write read speak talk hear think believe hope wish love laugh enjoy travel walk stay stand bring fetch take give send
	receive share follow lead found support secure grow raise lower change improve develop publish announce confirm
	promise offer need want like join visit thank celebrate prepare finish deploy launch ship repair replace refund
	cancel return order collect protect reduce save measure record report`);

const ENGLISH_ADJECTIVES = list(`
	new old good great large small strong weak fast slow early late open secret internal external confidential public
	digital green sustainable local personal friendly honest important right wrong safe unsafe cheap free yearly monthly
	daily global biggest highest best first last next preliminary final additional possible happy tired fresh warm cold
	bright light difficult simple exciting`);

const endings = (stems: readonly string[], ...ends: readonly string[]) =>
	stems.flatMap(stem => ends.map(end => `${stem}${end}`));

const compounds = GERMAN_FIRSTS.flatMap(first => GERMAN_LASTS.map(last => first + last));

/** `open` is opened, `share` is shared. */
const english = (verb: string) =>
	verb.endsWith('e')
		? [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
		: [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];

const distinct = (words: readonly string[]) => [...new Set(words)];

/** Frequent ones first. */
export const GERMAN = {
	small: GERMAN_SMALL,
	content: distinct([
		...GERMAN_NOUNS,
		...endings(GERMAN_VERBS, 'en', 't', 'e', 'st', 'te'),
		...endings(GERMAN_ADJECTIVES, 'e', 'en', 'er', 'es'),
		...compounds,
	]),
} as const;

/** Frequent ones first. */
export const ENGLISH = {
	small: ENGLISH_SMALL,
	content: distinct([...endings(ENGLISH_NOUNS, '', 's'), ...ENGLISH_VERBS.flatMap(english), ...ENGLISH_ADJECTIVES]),
} as const;

/** Every word of the posts, each once. */
export const VOCABULARY: readonly string[] = distinct([
	...GERMAN.small,
	...GERMAN.content,
	...ENGLISH.small,
	...ENGLISH.content,
]);
