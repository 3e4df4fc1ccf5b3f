import {browserLanguage} from '../lib/browser.ts';
import {currentConfiguration} from './configuration.ts';

/** The language of guidance and interface: what IT has set, else the browser's. */
export async function guidanceLanguage(): Promise<string> {
	const {configuration} = await currentConfiguration();
	return configuration?.language ?? browserLanguage();
}
