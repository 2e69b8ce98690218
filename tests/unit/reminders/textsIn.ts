import { readFileSync } from 'node:fs';
import type { Language } from '../../../lib/domain/application';
import type { TextKey, Translate } from '../../../lib/messages/text-key';

/** The interface texts of one language, with values filled in as browsers do. */
export function textsIn(language: Language): Translate {
  const file = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<TextKey, { message: string }>;
  return (key, ...values) =>
    texts[key].message.replace(/\$(\d)/g, (_, digit) => String(values[Number(digit) - 1] ?? ''));
}
