import {describe, expect, it} from 'vitest';
import {fold} from '../../src/policy/text/fold.ts';
import {hashOf} from '../../src/policy/text/hash.ts';
import {ENDING_SETS, endingSetsAt, endingsOf} from '../../src/policy/text/inflection/endings.ts';
import {firmHash, firmHashOf} from '../../src/policy/text/inflection/firm.ts';
import {formsOf, isForm, isFormAt} from '../../src/policy/text/inflection/forms.ts';
import {seeded} from '../helpers/random.ts';

/** A written word, words of texts that are forms of it, and words that are none. */
type Row = readonly [written: string, forms: string, others: string];

const GERMAN_NOUNS: readonly Row[] = [
	['Vertrag', 'Vertrag Vertrags Vertrages Verträge Verträgen VERTRAG', 'vertraglich Verträger Vertragsende'],
	['Angebot', 'Angebote Angeboten Angebots Angebotes', 'Anbieter'],
	['Kunde', 'Kunden Kundin Kundinnen', 'Kund kundig Kundschaft kündigen'],
	['Kollege', 'Kollegen Kollegin Kolleginnen', 'Kollegium kollegial'],
	['Psychologe', 'Psychologen Psychologin Psychologinnen', 'Psychologie'],
	['Mitarbeiter', 'Mitarbeiters Mitarbeitern Mitarbeiterin Mitarbeiterinnen', 'Mitarbeit mitarbeiten Mitarbeitende'],
	['Mitarbeiterin', 'Mitarbeiterinnen', 'Mitarbeiter Mitarbeitern'],
	['Miete', 'Mieten', 'Mieter mietet Miet'],
	['Mieter', 'Mieters Mietern Mieterin Mieterinnen', 'Miete Mieten'],
	['Konzern', 'Konzerns Konzerne Konzernen', 'Konzert Konzerte'],
	['Kind', 'Kinder Kindern Kindes Kinds', 'Kindheit kindisch kindlich'],
	['Haus', 'Hauses Häuser Häusern Hause', 'häuslich'],
	['Mitglied', 'Mitglieder Mitgliedern Mitglieds', 'Mitgliedschaft'],
	['Fachmann', 'Fachmanns Fachmänner Fachleute Fachleuten', 'fachmännisch'],
	['Ausland', 'Auslands Auslandes', 'Ausländer'],
	['Ergebnis', 'Ergebnisse Ergebnissen Ergebnisses', 'Ergebniss ergeben'],
	['Firma', 'Firmen Firmas', 'firm firmiert'],
	['Konto', 'Konten Kontos', 'Kontor'],
	['Risiko', 'Risiken Risikos', 'riskant'],
	['Datum', 'Daten Datums', 'dat Datei'],
	['Bonus', 'Boni Bonusse', 'Bon Bons'],
	['Praxis', 'Praxen', 'praktisch'],
	['Arzt', 'Arztes Ärzte Ärzten Ärztin Ärztinnen', 'ärztlich'],
	['Anwalt', 'Anwälte Anwältin Anwältinnen', 'Anwaltschaft'],
	['Journalist', 'Journalisten Journalistin Journalistinnen', 'Journalismus Journalistik'],
	['Termin', 'Termine Terminen Termins', 'Term Terme'],
	['Kündigung', 'Kündigungen kuendigung Kuendigungen', 'kündigen Kündiger Kündigungs'],
	['Strom', 'Stroms Ströme Strömen', 'Stromer strömt Strömung'],
	['Preis', 'Preise Preisen Preises', 'preist Preisung'],
	['Tag', 'Tage Tagen Tages Tags', 'tagt täglich Tagung'],
	['Rabatt', 'Rabatte Rabatten Rabatts', 'rabattieren'],
	['Garantie', 'Garantien', 'garantieren garantiert'],
	['Umsatz', 'Umsätze Umsätzen Umsatzes', 'umsetzen Umsatzs'],
	['Name', 'Namen Namens', 'namentlich namhaft'],
	['Angestellte', 'Angestellter Angestellten Angestelltem', 'anstellen Angestelltheit'],
	['Angestellter', 'Angestellte Angestellten', 'Anstellung'],
	['Vorsitzende', 'Vorsitzender Vorsitzenden', 'Vorsitz'],
	['Jugendlicher', 'Jugendliche Jugendlichen', 'Jugend'],
	['Beamte', 'Beamter Beamten Beamtin Beamtinnen', 'Beamtentum'],
	['Berater', 'Beraters Beratern Beraterin', 'beraten Berate'],
	['Studie', 'Studien', 'studieren Studio'],
	['Idee', 'Ideen', 'ideell Ideal'],
	['Partei', 'Parteien', 'parteiisch'],
	['Artikel', 'Artikels Artikeln', 'artikuliert Artikelin'],
	['Unternehmen', 'Unternehmens', 'Unternehmer unternehmerisch'],
	['Team', 'Teams', 'Teamer'],
	['Euro', 'Euros', 'euren Europa'],
	['Arbeit', 'Arbeiten', 'Arbeiter Arbeitnehmer'],
	['Herr', 'Herrn Herren', 'herrlich'],
	['EUR', 'EURs', 'eure euren'],
	['AGB', 'AGBs agb', 'agbe'],
	['GARANTIE', 'Garantien', 'garantiert'],
];

const GERMAN_VERBS: readonly Row[] = [
	[
		'versprechen',
		'verspreche versprichst verspricht versprich versprach versprachen versprochen versprochene versprechend',
		'Versprecher Versprechung gesprochen',
	],
	[
		'garantieren',
		'garantiere garantierst garantiert garantierte garantierten garantierter garantierend',
		'Garantie Garant gegarantiert',
	],
	['zusagen', 'zusage zusagt zugesagt zugesagte zuzusagen', 'Zusagung sagt gesagt'],
	['liefern', 'liefere liefert lieferte geliefert gelieferte liefernd liefernden', 'Lieferung Lieferant'],
	['geben', 'gebe gibst gibt gib gab gaben gegeben', 'Geber Gabe ergeben'],
	['abgeben', 'abgebe abgibt abgegeben abzugeben', 'Abgabe Abgaben'],
	['zurückgeben', 'zurückgegeben zurueckgegeben zurückgibt zurückzugeben', 'Rückgabe'],
	['anbieten', 'anbiete anbietet angeboten angebotene anzubieten anbietend', 'Anbieter Angebot'],
	['verbieten', 'verbietet verbot verboten verbotene', 'geboten'],
	['bekommen', 'bekomme bekommt bekam bekamen', 'bekömmlich gekommen'],
	['nehmen', 'nehme nimmst nimmt nimm nahm genommen', 'Nehmer Nahme'],
	['sprechen', 'spreche spricht sprach gesprochen', 'Sprache Sprecher Spruch'],
	['helfen', 'hilft hilf half geholfen', 'Hilfe Helfer'],
	['abschließen', 'abschließe abschließt abschloss abgeschlossen abgeschlossene abzuschließen', 'Abschluss'],
	['ausschließen', 'ausschließen ausgeschlossen', 'ausschließlich'],
	['verlieren', 'verliert verlor verloren verlorenes', 'Verlierer Verlust'],
	['gewinnen', 'gewinne gewinnt gewann gewonnen', 'Gewinn Gewinner'],
	['steigen', 'steigt stieg stiegen gestiegen gestiegene', 'Steiger Steigung'],
	['sinken', 'sinkt sank gesunken gesunkene', 'Senke'],
	['entlassen', 'entlasse entlässt entließ entlassene', 'Entlassung'],
	['halten', 'hält hältst halte haltet hielt gehalten', 'Halter Haltung'],
	['schreiben', 'schreibt schrieb geschrieben schreib', 'Schreiber Schrift'],
	['wissen', 'weiß weißt wusste wussten gewusst', 'Wissenschaft weise'],
	['können', 'kann kannst könnt konnte könnte koennte gekonnt', 'Könner kanne'],
	['werden', 'wird wirst wurde wurden würde worden geworden', 'Werder'],
	['haben', 'habe hast hat habt hatte hätte gehabt', 'habhaft Haber'],
	['sein', 'bin bist ist sind war waren gewesen', 'seine seiner'],
	['bringen', 'bringt brachte brachten gebracht', 'Bringer'],
	['anerkennen', 'anerkannt anerkannte anzuerkennen', 'Anerkennung erkannt'],
	['vergleichen', 'vergleicht verglich verglichen', 'Vergleich vergleichbar'],
	['entscheiden', 'entscheide entscheidet entschied entschieden', 'Entscheider entscheidbar'],
	['empfehlen', 'empfehle empfiehlt empfahl empfohlen', 'Empfehlung fehlen'],
	['sterben', 'stirbt starb gestorben', 'sterblich'],
	['arbeiten', 'arbeite arbeitet arbeitete gearbeitet', 'Arbeiter arbeitslos'],
	['rechnen', 'rechne rechnet rechnete gerechnet', 'Rechner Rechnung'],
	['prüfen', 'prüfe prüft prüfte geprüft geprüfte pruefen gepruefte', 'Prüfer Prüfung'],
	['bestellen', 'bestelle bestellt bestellte bestellter', 'Besteller Bestellung gestellt'],
	['vorbereiten', 'vorbereitet vorbereitete vorzubereiten', 'Vorbereitung bereit'],
	['ausliefern', 'ausgeliefert auszuliefern ausliefert', 'Auslieferung'],
	['sammeln', 'sammle sammelt gesammelt sammelnd', 'Sammler Sammlung'],
	['antworten', 'antworte antwortet geantwortet', 'Antwort'],
	['fallen', 'fällt fiel gefallen', 'Fall'],
	['anfallen', 'anfällt anfiel angefallen', 'anfall'],
	['einigen', 'einigt geeinigt', 'eingeigt'],
	['beauftragen', 'beauftragt beauftragte', 'Auftrag beauftrug'],
];

const GERMAN_ADJECTIVES: readonly Row[] = [
	['garantiert', 'garantierte garantierter garantiertes garantierten garantiertem', 'garantieren Garantie'],
	['neu', 'neue neuer neues neuen neuem neueste neuste', 'Neuheit neulich news'],
	['günstig', 'günstige günstiger günstigere günstigste günstigsten guenstigste', 'Gunst begünstigt'],
	['laut', 'laute lauter lauteste lautesten', 'läutet'],
	['groß', 'große großer größer größere größte groesste', 'Großhandel'],
	['hoch', 'hohe hoher hohen höher höhere höchste hoechster', 'Hoheit'],
	['nah', 'nahe näher nächste', 'nach'],
	['flexibel', 'flexible flexiblen flexibler flexibelste', 'Flexibilität'],
	['teuer', 'teure teuren teurer teuerste', 'Teuerung Steuer'],
	['offen', 'offene offener offenes', 'Offenheit öffnen'],
	['versprochen', 'versprochene versprochenen', 'versprechen verspricht'],
	['geprüft', 'geprüfte geprüften geprüfter', 'Prüfung prüft'],
	['verbindlich', 'verbindliche verbindliches verbindlichsten', 'Verbindlichkeit verbinden'],
	['vertraulich', 'vertrauliche vertraulichen', 'Vertraulichkeit Vertrauen'],
	['kostenlos', 'kostenlose kostenloser', 'Kosten kosten'],
	['aktuell', 'aktuelle aktuellste', 'Aktualität'],
	['neuer', 'neue neues neuen', 'neu Neuerung'],
	['günstigste', 'günstigster günstigsten günstigstes', 'günstig günstiger'],
	['stärkste', 'stärkster stärksten', 'stark'],
	['falschen', 'falsche falscher falsches', 'falsch fälscht'],
	['best', 'beste bester bestes besten bestem', 'bestehen'],
	['böse', 'bösen böser böses boeser', 'Bosheit'],
	['unser', 'unsere unserem unseren unserer unseres', 'uns'],
	['Unser', 'unsere unserem', 'uns'],
	['Unsere', 'unserem unseren', 'uns'],
	['kein', 'keine keinen keinem keiner keines', 'keinerlei'],
	['keinen', 'keine keiner keinem', 'keinerlei'],
	['Einen', 'eine einer einem eines', 'einig'],
	['euer', 'eure eurem euren', 'euch Euro'],
	['dieser', 'diese dieses diesem diesen', 'die'],
];

const ENGLISH: readonly Row[] = [
	['Contract', 'contract contracts', 'contracted contracting contractor'],
	['Guarantee', 'guarantees', 'guaranteed guaranteeing guarantor'],
	['Company', 'companies', 'accompany companion'],
	['Person', 'persons people', 'personal personnel'],
	['Analysis', 'analyses', 'analyst'],
	['guarantee', 'guarantees guaranteed guaranteeing', 'guarantor'],
	['promise', 'promises promised promising', 'promiser promissory'],
	['refund', 'refunds refunded refunding', 'refundable refunder'],
	['carry', 'carries carried carrying', 'carrier carr'],
	['stop', 'stops stopped stopping', 'stopper stoping'],
	['plan', 'plans planned planning', 'plane planet planed'],
	['refer', 'refers referred referring', 'referee reference'],
	['travel', 'travels travelled traveling travelling', 'traveller'],
	['quit', 'quits quitting', 'quite quiet'],
	['car', 'cars', 'care cares cared caring carer'],
	['bar', 'bars barred barring', 'bare bared'],
	['rate', 'rates rated rating', 'rat rats'],
	['agree', 'agrees agreed agreeing', 'agreement agreeable'],
	['fee', 'fees', 'feed feel'],
	['use', 'uses used using', 'useful us user'],
	['tax', 'taxes taxed taxing', 'taxi'],
	['address', 'addresses addressed addressing', 'addressee'],
	['promo', 'promos', 'promote'],
	['deal', 'deals dealt dealing', 'dealer'],
	['sell', 'sells sold selling', 'seller'],
	['resell', 'resells resold reselling', 'reseller sold'],
	['give', 'gives gave given giving', 'giver gift'],
	['buy', 'buys bought buying', 'buyer'],
	['pay', 'pays paid paying', 'payment payer'],
	['make', 'makes made making', 'maker'],
	['say', 'says said saying', 'sad'],
	['lose', 'loses lost losing', 'loser loose'],
	['leave', 'leaves left leaving', 'leaver'],
	['understand', 'understands understood understanding', 'stood'],
	['win', 'wins won winning', 'winner wine'],
	['do', 'does did done doing', 'don dot'],
	['go', 'goes went gone going', 'god got'],
	['be', 'am is are was were been being', 'bed bee'],
	['have', 'has had having', 'haven'],
	['see', 'sees saw seen seeing', 'seed'],
	['woman', 'women', 'womanly'],
	['child', 'children', 'childish'],
	['life', 'lives', 'lively'],
	['cheap', 'cheaper cheapest', 'cheaply cheapen'],
	['big', 'bigger biggest', 'bigot'],
	['easy', 'easier easiest', 'easily'],
	['safe', 'safer safest', 'safety'],
	['new', 'newer newest', 'news'],
	['good', '', 'goods'],
	['clear', 'clearer clears cleared clearing', 'clearly clearance'],
	['recommend', 'recommends recommended recommending', 'recommender recommendation'],
	['defend', 'defends defended', 'defender'],
	['concern', 'concerns concerned concerning', 'concert'],
	['open', 'opens opened opening', 'opt opener'],
	['benefit', 'benefits benefited', 'beneficial'],
	['link', 'links linked linking', 'linkage'],
	['approval', 'approvals', 'approve approved'],
];

const BARE: readonly Row[] = [
	['wir', '', 'wirs wird wirt'],
	['nicht', '', 'nichts nichte'],
	['we', '', 'wes wed'],
	['our', '', 'ours'],
	['die', '', 'dies died dieser'],
	['will', '', 'wills willing willed wille'],
	['can', '', 'canned cans'],
	['her', '', 'hers herr'],
	['etwa', '', 'etwas'],
	['waren', '', 'warten warte'],
	['für', 'fuer', 'fürs'],
	['KI', '', 'kis kin'],
	['5G', '', '5gs 5ges'],
	['100', '', '1000 100s'],
	['B2B', '', 'b2bs'],
	['Москва', '', 'москвы'],
];

/** The forms know nothing of the index, so each is looked up as a text would be: by its firm part. */
function matches(written: string, word: string): boolean {
	const {folded} = fold(word);
	return formsOf(written).some(form => firmHashOf(form.base) === firmHashOf(folded) && isForm(form, folded));
}

const listed = (words: string) => words.split(' ').filter(word => word !== '');

describe.each([
	['German nouns', GERMAN_NOUNS],
	['German verbs', GERMAN_VERBS],
	['German adjectives and determiners', GERMAN_ADJECTIVES],
	['English words', ENGLISH],
	['small words, numbers and foreign words', BARE],
])('%s', (_, rows) => {
	it.each(rows)('%s has its forms, and no others', (written, forms, others) => {
		expect([written, ...listed(forms)].filter(word => !matches(written, word))).toEqual([]);
		expect(listed(others).filter(word => matches(written, word))).toEqual([]);
	});
});

describe('written words', () => {
	const written = [GERMAN_NOUNS, GERMAN_VERBS, GERMAN_ADJECTIVES, ENGLISH, BARE].flat().map(([word]) => word);

	it('are at least 60 German and 40 English ones here', () => {
		expect(GERMAN_NOUNS.length + GERMAN_VERBS.length + GERMAN_ADJECTIVES.length).toBeGreaterThanOrEqual(60);
		expect(ENGLISH.length).toBeGreaterThanOrEqual(40);
	});

	it('have forms whose firm part is that of their base', () => {
		for (const form of written.flatMap(formsOf)) {
			expect(form.base.length >= 3 || endingsOf(form.endings).join() === '', form.base).toBe(true);
			for (const ending of endingsOf(form.endings)) expect(firmHashOf(form.base + ending)).toBe(firmHashOf(form.base));
		}
	});

	it('have each base once, and few of them', () => {
		const counts = written.map(word => new Set(formsOf(word).map(({base}) => base)).size);
		expect(counts).toEqual(written.map(word => formsOf(word).length));
		expect(counts.reduce((sum, count) => sum + count) / counts.length).toBeLessThan(2.5);
	});

	it('in capitals are abbreviations when short, and nouns when long', () => {
		expect(matches('SEPA', 'sepas')).toBe(true);
		expect(matches('SEPA', 'sepaen')).toBe(false);
		expect(matches('SaaS', 'saasen')).toBe(false);
		expect(matches('VERTRAG', 'Verträge')).toBe(true);
	});

	it('may have decomposed accents and characters that show nothing', () => {
		expect(formsOf('gu\u0308nstig')).toEqual(formsOf('günstig'));
		expect(formsOf('Ver\u00adtrag')).toEqual(formsOf('Vertrag'));
		expect(matches('Café', 'Cafés')).toBe(true);
	});

	it('may be written with look-alike letters of other scripts', () => {
		expect(matches('Pr\u0435is', 'Preise')).toBe(true);
	});

	it('are always forms of themselves', () => {
		const seed = Number(process.env.HANDRAIL_SEED ?? Date.now() % 2 ** 32);
		const random = seeded(seed);
		for (let round = 0; round < 5000; round++) {
			const word = randomWord(random, 'aäbcdeeefghiijklmnnoöpqrsßsttuüvwxyz');
			for (const each of [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]) {
				expect(matches(each, each), `HANDRAIL_SEED=${seed}, ${each}`).toBe(true);
			}
		}
	});
});

describe('the firm part of a word', () => {
	it.each([
		['stop', 'stop'],
		['stopped', 'stop'],
		['Verträge', 'vertra'],
		['und', 'und'],
		['an', 'an'],
		['', ''],
		['rennen', 'ren'],
		['access', 'acc'],
		['москва', 'москва'],
		['{}~e', '{}~'],
		['жуки', 'жуки'],
	])('of %s is %s', (word, firm) => {
		expect(firmHashOf(fold(word).folded)).toBe(hashOf(firm));
	});

	it('is the same with every ending of every set, whatever the base', () => {
		const seed = Number(process.env.HANDRAIL_SEED ?? Date.now() % 2 ** 32);
		const random = seeded(seed);
		for (let round = 0; round < 500; round++) {
			const base = `${randomWord(random, 'aeinrstdgmlpü0')}xyz`.slice(0, 3 + Math.floor(random() * 6));
			for (const ending of ENDING_SETS.flat()) {
				expect(firmHashOf(base + ending), `HANDRAIL_SEED=${seed}, ${base} + ${ending}`).toBe(firmHashOf(base));
			}
		}
	});

	it('is measured within a longer text', () => {
		const units = unitsOf('wir stopped alles');
		expect(firmHash(units, 4, 11, hashOf('stopped'))).toBe(hashOf('stop'));
		expect(firmHash(units, 0, 3, hashOf('wir'))).toBe(hashOf('wir'));
		expect(firmHash(units, 12, 17, hashOf('alles'))).toBe(hashOf('all'));
	});
});

describe('endings', () => {
	it('are told from their letters, each with all its sets', () => {
		for (const ending of new Set(ENDING_SETS.flat())) {
			const expected = ENDING_SETS.reduce((bits, set, bit) => bits | (set.includes(ending) ? 1 << bit : 0), 0);
			const units = unitsOf(`abc${ending}xyz`);
			expect(endingSetsAt(units, 3, 3 + ending.length), ending).toBe(expected);
		}
	});

	it.each(['x', 'enx', 'ne', 'estenen', 'E', 'ё', '5', '\u0165', '`'])('%s is none', letters => {
		expect(endingSetsAt(unitsOf(letters), 0, letters.length)).toBe(0);
	});

	it('fit in 16 bits, and none is longer than five letters', () => {
		expect(ENDING_SETS.length).toBeLessThanOrEqual(16);
		expect(Math.max(...ENDING_SETS.flat().map(ending => ending.length))).toBe(5);
	});

	it('are listed for a number', () => {
		expect(endingsOf(0b111)).toEqual(['', 's', 'es']);
		expect(endingsOf(0)).toEqual([]);
	});
});

it('a form is found in the midst of a text, and nowhere beyond the word', () => {
	const form = {base: 'vertrag', endings: 0b111};
	const units = unitsOf('die vertrages');
	expect(isFormAt(form, units, 4, 11)).toBe(true);
	expect(isFormAt(form, units, 4, 13)).toBe(true);
	expect(isFormAt(form, units, 4, 12)).toBe(false);
	expect(isFormAt(form, units, 4, 10)).toBe(false);
	expect(isFormAt(form, units, 3, 10)).toBe(false);
});

const unitsOf = (text: string) => Uint16Array.from({length: text.length}, (_, index) => text.charCodeAt(index));

/** One to ten of these letters. */
const randomWord = (random: () => number, letters: string) =>
	Array.from({length: 1 + Math.floor(random() * 10)}, () => letters.charAt(Math.floor(random() * letters.length))).join(
		'',
	);
