import { groupTerms } from '../groupTerms';
import type { LetterRequest } from '../letter';
import { PREPOSITIONS } from './german';
import type { Point } from './point';
import { readFragment } from './readFragment';
import { saysLittle } from './saysLittle';

/** With a label of its own: "Jänner: Start der Sanierung". */
const LABELLED = /^\p{Lu}[\p{L}\d-]*: \S/u;

/**
 * Whether words of a detail belong to no sentence and are no keyword either: of another language, a link, a verb without its subject.
 * Quoted they read like a form, so they stay out until their writer puts them otherwise. "Vom Umgang mit …" can be quoted as a keyword.
 */
export function fitsNoSentence(
  { note, typed }: Point,
  { contact, others = [] }: Pick<LetterRequest, 'contact' | 'others'>,
): boolean {
  if (note !== 'stayedWithMe' && note !== 'impressedMe') return false;
  if (saysLittle(typed, contact.language)) return true;
  if (contact.language === 'en') return OF_OTHERS.test(typed);
  const { shape, text } = readFragment(typed, 'de', groupTerms([contact, ...others]));
  const isKeyword = LABELLED.test(text) || (note === 'stayedWithMe' && startsWithPreposition(text));
  return shape === 'note' && !isKeyword;
}

/** "trust their people": of the reader, it would have to be "your people". */
const OF_OTHERS =
  /^(?:trust|support|train|treat|pay|respect|value|look after|care about|listen to|let|give|help) (?:their|them)(?!\p{L})/iu;

/** "Vom Umgang mit Fehlern"; "im Team" alone says too little. */
function startsWithPreposition(text: string): boolean {
  const [first = '', ...others] = text.toLowerCase().split(/\s+/);
  return PREPOSITIONS.has(first) && others.length > 1;
}
