import type {Site} from '../policy/vocabulary.ts';

/** Where each site lives; the manifest asks for exactly these (tests/repository.test.ts). */
export const HOSTS: Readonly<Record<Site, string>> = {
	x: 'x.com',
	facebook: 'www.facebook.com',
	linkedin: 'www.linkedin.com',
};
export const SITE_HOSTS: readonly string[] = Object.values(HOSTS);
