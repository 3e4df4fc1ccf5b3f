import {type Contender, installed, timed} from '../contender.ts';
import {normalised} from '../normalise.ts';
import {escaped} from './escaped.ts';

interface Linted {
	readonly messages: readonly {readonly message: string}[];
}
interface Kernel {
	lintText(text: string, options: object): Promise<Linted>;
}

/** npm `textlint` with `textlint-rule-prh`: "write it like this" with a list of terms. It reads the list again for each text. */
export const textlintPrh: Contender = {
	name: 'textlint-prh',
	work: 'other',
	note: 'wording suggestions; leaves out hits that overlap; normalising included',
	async prepare({phrases}) {
		const {TextlintKernel} = await installed<{TextlintKernel: new () => Kernel}>('@textlint/kernel');
		const {default: plugin} = await installed<{default: {default?: object}}>('@textlint/textlint-plugin-text');
		const {default: rule} = await installed<{default: {default?: object}}>('textlint-rule-prh');
		const {result, ms} = await timed(() => {
			const rules = phrases.map((phrase, number) => ({
				expected: String(number),
				pattern: `/\\b${escaped(normalised(phrase).trim())}\\b/`,
			}));
			const ruleContents = [JSON.stringify({version: 1, rules})];
			return {kernel: new TextlintKernel(), ruleContents};
		});
		const options = {
			ext: '.txt',
			filePath: 'post.txt',
			plugins: [{pluginId: 'text', plugin: plugin.default ?? plugin}],
			rules: [{ruleId: 'prh', rule: rule.default ?? rule, options: {ruleContents: result.ruleContents}}],
		};
		return {
			buildMs: ms,
			check: (post: string) => result.kernel.lintText(normalised(post), options),
			rules: ({messages}: Linted) => messages.map(({message}) => Number(message.split(' => ').at(-1))),
		};
	},
};
