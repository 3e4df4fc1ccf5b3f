import {expect, test} from 'vitest';
import {askerOf, mayAsk, type Sender} from '../../src/messages/who-may.ts';

const own = {id: 'ours', origin: 'chrome-extension://ours'};
const hosts = ['x.com', 'www.linkedin.com'];
const tab = {id: 1};

const senders: [string, Sender, string][] = [
	['a content script on a site we work on', {id: 'ours', url: 'https://x.com/home', tab}, 'page'],
	['a content script elsewhere', {id: 'ours', url: 'https://evil.example/', tab}, 'unknown'],
	['a look-alike host', {id: 'ours', url: 'https://x.com.evil.example/', tab}, 'unknown'],
	['a site we work on, without encryption', {id: 'ours', url: 'http://x.com/', tab}, 'unknown'],
	['a site’s address without a tab', {id: 'ours', url: 'https://x.com/home'}, 'unknown'],
	['our popup', {id: 'ours', url: 'chrome-extension://ours/popup.html'}, 'own'],
	['our popup as a tab', {id: 'ours', url: 'chrome-extension://ours/popup.html?tab=3', tab}, 'own'],
	['another extension', {id: 'theirs', url: 'chrome-extension://theirs/popup.html'}, 'unknown'],
	['another extension that names our page', {id: 'theirs', url: 'chrome-extension://ours/popup.html'}, 'unknown'],
	['nobody', {}, 'unknown'],
	['somebody without an address', {id: 'ours', tab}, 'unknown'],
	['somebody whose address is none', {id: 'ours', url: 'about', tab}, 'unknown'],
];

test.each(senders)('%s', (_, sender, asker) => {
	expect(askerOf(sender, own, hosts)).toBe(asker);
});

test.each([
	['page', 'check', true],
	['page', 'shown', true],
	['page', 'open', true],
	['page', 'report', false],
	['page', 'sync', false],
	['own', 'report', true],
	['own', 'sync', true],
	['own', 'check', false],
	['unknown', 'check', false],
	['unknown', 'report', false],
	['own', 'constructor', false],
	['own', 'toString', false],
] as const)('%s may ask for %s: %s', (asker, name, may) => {
	expect(mayAsk(asker, name)).toBe(may);
});
