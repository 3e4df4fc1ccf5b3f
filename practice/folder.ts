import {fileURLToPath} from 'node:url';

/** Where the built practice pages lie, unless somebody says otherwise. */
export const builtPractice = fileURLToPath(new URL('../dist/practice/', import.meta.url));
