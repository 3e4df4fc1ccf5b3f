import {type Contender, installed, timed} from '../contender.ts';

interface Lint {
	free(): void;
}
interface Linter {
	setup(): Promise<void>;
	lint(text: string): Promise<readonly Lint[]>;
	getDefaultLintConfig(): Promise<object>;
	setLintConfig(config: object): Promise<void>;
}

/** npm `harper.js`: English grammar in WebAssembly. What people wait for today. */
export const harper: Contender = {
	name: 'harper.js',
	work: 'other',
	note: 'English grammar without spelling, not phrases; the same at any number of rules',
	async prepare() {
		const {LocalLinter} = await installed<{LocalLinter: new (init: {binary: unknown}) => Linter}>('harper.js');
		const {binary} = await installed<{binary: unknown}>('harper.js/binary');
		const {result: linter, ms} = await timed(async () => {
			const linter = new LocalLinter({binary});
			await linter.setup();
			// To it, every word of the German posts is a mistake to find corrections for; that would take seconds for each.
			await linter.setLintConfig({...(await linter.getDefaultLintConfig()), SpellCheck: false});
			return linter;
		});
		return {
			buildMs: ms,
			check: (post: string) => linter.lint(post),
			rules(lints: readonly Lint[]) {
				// What WebAssembly holds is out of the collector's sight.
				for (const lint of lints) lint.free();
				return [];
			},
		};
	},
};
