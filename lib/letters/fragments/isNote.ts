import type { Language } from '../../domain/application';
import * as english from './english';
import * as german from './german';
import { isForeign } from './isForeign';

const LINK = /^(?:https?:\/\/|www\.)\S+$/i;
/** A reason without what it is the reason for. */
const REASON = /^(?:weil|obwohl|damit|sodass|because|although)\s/i;
const QUOTES = /["„“”«»‘‚]/;

/**
 * Whether words belong to no sentence of ours and are quoted instead, as the note they are: of the other language, shouted, a link, or
 * beginning with a verb ("macht viel selbst"), a preposition or an article in a case of its own.
 */
export function isNote(text: string, language: Language): boolean {
  if (QUOTES.test(text)) return false;
  if (isForeign(text, language) || isShouted(text) || LINK.test(text) || REASON.test(text)) return true;
  return language === 'de' ? startsMidSentence(text) : startsWithVerb(text);
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
    // "Arbeiten im Team" is a noun; a phone's capital letter stands on verbs that are no nouns.
    return (
      first === lower || !lower.endsWith('en') || /^(?:haben|waren|hatten|wurden|werden|wollen|können)$/.test(lower)
    );
  }
  return german.PREPOSITIONS.has(lower) && !/^(?:wie|voller)$/.test(lower)
    ? true
    : /^(?:dem|des|einem|eines|ihrem|eurem)$/.test(lower);
}

function startsWithVerb(text: string): boolean {
  const [first = '', second = ''] = text.toLowerCase().split(/[\s,]+/, 2);
  if (second === '') return false;
  return english.FINITE.has(first) || /^(?:in|on|at|for|with|from|by|about|between|during|without)$/.test(first);
}
