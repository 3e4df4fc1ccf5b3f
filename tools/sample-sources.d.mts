import type {Plugin} from 'esbuild';

export const sampleSources: Plugin;
