import type { Translate } from '../../../../lib/messages/text-key';
import de from '../../../../public/_locales/de/messages.json';
import en from '../../../../public/_locales/en/messages.json';

const TEXTS: Record<'de' | 'en', Record<string, { message: string }>> = { de, en };

/** The real interface texts of one language, filled in as the browser does it. */
export function textsIn(language: 'de' | 'en'): Translate {
  return (key, ...values) => {
    const text = TEXTS[language][key];
    if (!text) throw new Error(`There is no text ${key} in ${language}.`);
    return text.message.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
  };
}
