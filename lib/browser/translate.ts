import type { TextKey, Translate } from '../messages/text-key';
import { browser } from './browser';

/** The interface text in the browser's language. */
export const translate: Translate = (key: TextKey, ...values) => browser.i18n.getMessage(key, values.map(String));

/** The interface language that was picked for the texts. */
export function interfaceLanguage(): 'de' | 'en' {
  return browser.i18n.getMessage('interface_language') === 'de' ? 'de' : 'en';
}
