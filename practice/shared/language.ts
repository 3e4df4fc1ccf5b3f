export type Language = 'de' | 'en';

/** The page's language: the server wrote it into `<html lang>` from `?lang=`. */
export function pageLanguage(): Language {
	return document.documentElement.lang === 'de' ? 'de' : 'en';
}

/** This address with another query value, everything else kept. */
export function withQuery(name: 'lang' | 'theme', value: string): string {
	const url = new URL(location.href);
	url.searchParams.set(name, value);
	return url.href;
}
