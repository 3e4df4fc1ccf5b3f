import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Where Chromium on Linux reads what IT has set (BROWSERS §8). For the whole machine, so it takes root, and the id keeps tests apart. */
const FOLDER = '/etc/chromium/policies/managed';

/** Sets a real managed policy for one extension id. */
export async function manage(extensionId: string, values: object): Promise<void> {
	await mkdir(FOLDER, {recursive: true});
	await writeFile(fileOf(extensionId), JSON.stringify({'3rdparty': {extensions: {[extensionId]: values}}}));
}

export async function unmanage(extensionId: string): Promise<void> {
	await rm(fileOf(extensionId), {force: true});
}

const fileOf = (extensionId: string) => join(FOLDER, `handrail-test-${extensionId}.json`);
