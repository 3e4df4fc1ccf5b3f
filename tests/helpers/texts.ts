/** What the browser tests type. */
export const INNOCENT = 'Wir freuen uns auf euch im Windpark!';
export const SECRET = 'Projekt Falke';
export const SECRET_MARK = [{severity: 'stop', words: SECRET}];
/** No word of them is in the sample policy. */
export const TWO_HUNDRED = Array.from(
	{length: 200},
	(_, index) => 'abc defg hij klm nop qrs tuv wxyz '[index % 34],
).join('');

/** An editor's DOM without what editors number at random; what is left must be the same with and without Handrail. */
export function normalised(html: string): string {
	return html
		.replace(/ data-(offset-key|editor)="[^"]*"/g, '')
		.replace(/ id="[^"]*"/g, '')
		.replace(/ aria-(describedby|controls|owns)="[^"]*"/g, '');
}
