import { ATTACHED, NOT_HERE, PLAIN, THEIRS } from './attachments.data';
import { cutText } from './clauses';
import type { NoticeFinder } from './guard-notice';

/** Longer sentences are looked at in their first part: a sentence of a mail stays far within it. */
const LONGEST_SENTENCE = 600;

/** The mail says that something is attached, and nothing is to be seen at its window. */
export const noAttachment: NoticeFinder = ({ attachments }, { text, greeting }) => {
  if (attachments !== 'none') return [];
  for (const { start, end } of cutText(text).sentences) {
    if (end <= greeting.end) continue;
    const from = Math.max(start, greeting.end);
    const sentence = text.slice(from, Math.min(end, from + LONGEST_SENTENCE)).replace(/\s/g, ' ');
    const place = attachedAt(sentence);
    if (!place) continue;
    const at = from + place.index;
    return [{ kind: 'no_attachment', start: at, end: at + place.words.length, words: place.words }];
  }
  return [];
};

/** Where a sentence says that something is attached to this very mail. */
function attachedAt(sentence: string): { index: number; words: string } | undefined {
  const isPlain = PLAIN.test(sentence);
  if (isPlain ? THEIRS.test(sentence) : isTakenBack(sentence)) return undefined;
  for (const pattern of ATTACHED) {
    const match = pattern.exec(sentence);
    const words = match?.groups?.place;
    if (match && words) return { index: match.index + match[0].indexOf(words), words };
  }
  return undefined;
}

const isTakenBack = (sentence: string) => /\?\s*$/.test(sentence) || NOT_HERE.some((sign) => sign.test(sentence));
