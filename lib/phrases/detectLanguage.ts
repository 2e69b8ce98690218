import type { Language } from '../domain/application';
import { countTellingWords } from './countTellingWords';

/** Enough to be sure of the language of a long mail, without reading all of it at each pause. */
const READ_AT_MOST = 2_000;

/**
 * The language a text is written in, judged by its function words; `hint` decides where they don't.
 *
 * @example detectLanguage('Ich danke Ihnen für das Gespräch', 'en') // 'de'
 * @example detectLanguage('OK', 'en') // 'en'
 */
export function detectLanguage(text: string, hint: Language): Language {
  const { de, en } = countTellingWords(text.slice(0, READ_AT_MOST));
  if (de === en) return hint;
  return de > en ? 'de' : 'en';
}
