import {defineConfig} from 'vitest/config';

/** Two kinds of tests: `unit` runs in Node alone; `browser` drives real browsers, one file at a time, for they share two cores. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/{policy,cli,repository,messages}/**/*.test.ts', 'bench/**/*.test.ts'],
					testTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['tests/browser/**/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					globalSetup: 'tests/browser/setup.ts',
					fileParallelism: false,
					sequence: {groupOrder: 1},
				},
			},
		],
	},
});
