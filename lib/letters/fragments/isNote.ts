import type { Language } from '../../domain/application';
import * as german from './german';
import { isForeign } from './isForeign';

const LINK = /^(?:https?:\/\/|www\.)\S+$/i;
/** A reason without what it is the reason for. */
const REASON = /^(?:weil|obwohl|damit|sodass)\s/i;
const QUOTES = /["„“”«»‘‚]/;

/**
 * Whether words belong to no sentence of ours and are quoted instead, as the note they are: of the other language, a link, and in German
 * shouted or beginning with a verb ("macht viel selbst"), a preposition or an article in a case of its own. English can say most things.
 */
export function isNote(text: string, language: Language): boolean {
  if (QUOTES.test(text)) return false;
  if (isForeign(text, language) || LINK.test(text)) return true;
  return language === 'de' && (isShouted(text) || REASON.test(text) || startsMidSentence(text));
}

/** Several words in capitals; one may be an abbreviation. */
function isShouted(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}{3,}/u.test(word));
  return words.length > 1 && text === text.toUpperCase();
}

function startsMidSentence(text: string): boolean {
  const [first = '', second = ''] = text.split(/[\s,]+/, 2);
  const lower = first.toLowerCase();
  if (second === '') return false;
  if (german.FINITE.has(lower)) {
    // "Arbeiten im Team" and "Würde im Alter" are nouns; a phone's capital letter stands on verbs that are no nouns.
    return (
      first === lower ||
      !/en$|^(?:würde|weiß|macht)$/.test(lower) ||
      /^(?:haben|waren|hatten|wurden|werden|wollen|können)$/.test(lower)
    );
  }
  return german.PREPOSITIONS.has(lower) && !/^(?:wie|voller)$/.test(lower)
    ? true
    : /^(?:dem|des|einem|eines|ihrem|eurem)$/.test(lower);
}
