import type { TextKey, Translate } from '../messages/text-key';
import { chosenTexts } from './chosenTexts';
import { native } from './native';

/** The interface text in the language that the user has chosen, else in the browser's. */
export const translate: Translate = (key: TextKey, ...values) => {
  const chosen = chosenTexts()?.[key];
  // A text that came with an update isn't among those that were kept before it.
  return chosen === undefined ? native.i18n.getMessage(key, values.map(String)) : fill(chosen, values);
};

/** As the browser does it: $1 to $9. */
function fill(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
}

/** The interface language that was picked for the texts. */
export function interfaceLanguage(): 'de' | 'en' {
  return translate('interface_language') === 'de' ? 'de' : 'en';
}
