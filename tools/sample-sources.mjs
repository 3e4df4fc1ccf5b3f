/** Lets the command line carry the sample policy's own files, so that `handrail init` needs nothing beside it. */
import {readdir, readFile} from 'node:fs/promises';
import {join, sep} from 'node:path';

const FOLDER = 'policies';

/** For esbuild: `handrail:sample-sources` is an object of each file's text by its path. */
export const sampleSources = {
	name: 'sample-sources',
	setup(build) {
		build.onResolve({filter: /^handrail:sample-sources$/}, () => ({path: FOLDER, namespace: 'sample-sources'}));
		build.onLoad({filter: /.*/, namespace: 'sample-sources'}, async () => {
			const names = (await readdir(FOLDER, {recursive: true})).filter(name => /\.(yaml|md)$/.test(name)).sort();
			const texts = names.map(async name => [name.replaceAll(sep, '/'), await readFile(join(FOLDER, name), 'utf8')]);
			return {
				contents: JSON.stringify(Object.fromEntries(await Promise.all(texts))),
				loader: 'json',
				watchDirs: [FOLDER],
			};
		});
	},
};
