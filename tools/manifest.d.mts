// biome-ignore lint/suspicious/noExplicitAny: a manifest is JSON whose keys depend on the browser
type Manifest = Record<string, any>;
export function manifestFor(browser: 'chromium' | 'firefox', source: Manifest): Manifest;
