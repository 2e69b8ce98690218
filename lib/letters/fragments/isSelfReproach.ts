import type { Language } from '../../domain/application';
import { NEGATED, PAST, SLIP_WORDS, TOLD } from './slip-words.data';

const pattern = (words: string) =>
  new RegExp(`(?<![\\p{L}\\d])(?=\\p{L})(?:${words.replace(/\n\s*/g, '')})(?![\\p{L}])`, 'iu');
const SLIP = { de: pattern(SLIP_WORDS.de), en: pattern(SLIP_WORDS.en) };
const SAID = { de: pattern(TOLD.de), en: pattern(TOLD.en) };
const NOT = { de: pattern(NEGATED.de), en: pattern(NEGATED.en) };
const WAS = pattern(PAST.de);
/** "SQL kann ich besser als gesagt" is no slip. */
const MORE_THAN_SAID =
  /(?:besser|mehr|länger|früher|eher|more|better|longer|earlier|sooner) (?:als|than)(?: ich| I)? (?:gesagt|erzählt|gezeigt|erwähnt|said|told|showed|mentioned)(?: habe?)?/giu;
const BETTER = { de: /(?<!\p{L})besser(?!\p{L})/iu, en: /(?<!\p{L})better(?!\p{L})/iu };

/**
 * Whether words tell of what went wrong or of what was (not) said, instead of adding something (R10). In doubt they do: a letter can
 * do without an addition, and not with a self-reproach.
 *
 * @example isSelfReproach('Gehaltsfrage verhauen', 'de') // true
 */
export function isSelfReproach(text: string, language: Language): boolean {
  const rest = text.replace(MORE_THAN_SAID, ' ');
  if (SLIP[language].test(rest) || SAID[language].test(rest) || BETTER[language].test(rest)) return true;
  return NOT[language].test(rest) && (language === 'en' || WAS.test(rest));
}
