// Stands in for webextension-polyfill in unit tests: WXT's in-memory model of the extension API.
import { fakeBrowser } from 'wxt/testing/fake-browser';

export default fakeBrowser;
