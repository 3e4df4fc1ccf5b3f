import type {Policy, Rule} from '../../policy/vocabulary.ts';

/** Rules down, languages across: how many examples fire and stay silent. */
export function coverageTable({rules, company: {languages}}: Policy): string {
	const width = Math.max(...rules.map(({id}) => id.length), 4);
	const cell = ({applies, examples}: Rule, language: string) => {
		if (applies?.languages?.includes(language) === false) return '–';
		const count = (kind: keyof Rule['examples']) =>
			examples[kind].filter(example => example.language === language).length;
		return `${count('fires')} / ${count('silent')}`;
	};
	const line = (name: string, cells: readonly string[]) =>
		[name.padEnd(width), ...cells.map(cell => cell.padStart(CELL))].join('  ');
	return [
		line(
			'rule',
			languages.map(language => `${language} fires/silent`),
		),
		...rules.map(rule =>
			line(
				rule.id,
				languages.map(language => cell(rule, language)),
			),
		),
	].join('\n');
}

const CELL = 'de fires/silent'.length;
