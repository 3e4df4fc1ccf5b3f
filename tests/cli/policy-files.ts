import type {Files} from './handrail.ts';

const COMPANY = `format: 1
company: { id: company, name: The Company, languages: [de, en] }
teams:
  sales: { name: { de: Vertrieb, en: Sales }, stage: 2 }
  service: { name: { de: Kundendienst, en: Customer service }, stage: 1 }
contacts:
  press-office:
    name: { de: Pressestelle, en: Press office }
    reach: [ { mail: press@company.example } ]
channels:
  - { site: x, account: "@company", name: The Company, owner: sales, may-post: [sales] }
lists:
  code-names: { confidential: true, entries: [Falke] }
`;

const RULES = `layer: company
owner: press-office
source: { title: { de: Leitfaden, en: Guideline }, url: "https://company.example/guideline" }
rules:
  - id: code-names
    severity: stop
    title: { de: Interner Name, en: Internal name }
    message: { de: Bitte weglassen., en: Please leave it out. }
    why: { de: Er ist intern., en: It is internal. }
    match: { list: code-names }
    suggest: [ { replace: { de: unser Projekt, en: our project } } ]
    examples:
      fires: [ { de: Falke startet }, { en: Falke starts } ]
      silent: [ { de: Guten Morgen }, { en: Good morning } ]
  - id: replies
    severity: warning
    title: { de: Zusage, en: Promise }
    message: { de: Bitte nichts zusagen., en: Please promise nothing. }
    why: { de: Wir halten Wort., en: We keep our word. }
    contact: press-office
    applies: { sites: [x], surfaces: [reply], accounts: [official], until: 2026-06-01T00:00+02:00 }
    match: { words: [versprochen, promise] }
    examples:
      fires: [ { de: Versprochen! }, { en: I promise } ]
      silent: [ { de: Danke }, { en: Thank you, surface: post } ]
`;

const SALES = `layer: sales
owner: press-office
source: { title: { de: Leitfaden, en: Guideline }, url: "https://company.example/guideline" }
rules:
  - id: prices
    severity: tip
    title: { de: Preis, en: Price }
    message: { de: Bitte ohne Preis., en: Please without a price. }
    why: { de: Preise ändern sich., en: Prices change. }
    match: { entity: money }
    examples:
      fires: [ { de: Nur 5 Euro }, { en: Only €5 } ]
      silent: [ { de: Nur 5 Stück }, { en: Only 5 left } ]
`;

/** A small policy folder that passes its tests. */
export const POLICY: Files = {
	'policies/company.yaml': COMPANY,
	'policies/company/rules.yaml': RULES,
	'policies/sales/prices.yaml': SALES,
};

const FILES = {
	company: 'policies/company.yaml',
	rules: 'policies/company/rules.yaml',
	sales: 'policies/sales/prices.yaml',
};

/** The policy with one piece of one file replaced, as an author's slip would. */
export function withSlip(file: keyof typeof FILES, piece: string, instead: string): Files {
	const path = FILES[file];
	const content = POLICY[path] ?? '';
	if (!content.includes(piece)) throw new Error(`expected "${piece}" in ${path}, got none`);
	return {...POLICY, [path]: content.replace(piece, () => instead)};
}
