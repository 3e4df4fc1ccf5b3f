/** The browser's extension API, promised, alike in Chromium and Firefox. The only file that imports the polyfill. */
export {default as browser, type Runtime, type Storage, type Tabs} from 'webextension-polyfill';
