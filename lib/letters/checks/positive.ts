import { shows } from './cues';
import { ownWords } from './ownWords';
import { type Check, endOfBody, isMarked, type Reading } from './reading';
import type { Sentence } from './readMail';
import { add, fits } from './verdict';

/** Whether the mail says something good about the company, its people or its work (R11); praise of the talk alone is none. */
export const checkPositive: Check = (reading) => {
  const found = reading.mail.sentences.find((sentence) => isPraise(sentence, reading));
  return found ? fits(found) : add(endOfBody(reading));
};

/** "Das hat mich beeindruckt": what it was stands in the sentence before. */
const BACK = /^(?:das|dies|davon|darueber|that|this|it)\b/;

export function isPraise(sentence: Sentence, reading: Reading): boolean {
  const { text, language } = reading.mail;
  if (!shows(sentence, 'positive', language) || shows(sentence, 'notPositive', language)) return false;
  if (isMarked(reading, sentence, 'grovelling')) return false;
  const own = ownWords(text.slice(sentence.start, sentence.end), reading.request, language);
  return shows(sentence, 'company', language) || own.length > 0 || pointsBack(sentence, reading);
}

function pointsBack(sentence: Sentence, { mail, request }: Reading): boolean {
  if (!BACK.test(sentence.folded)) return false;
  const before = mail.sentences[mail.sentences.indexOf(sentence) - 1];
  if (before?.paragraph !== sentence.paragraph) return false;
  return ownWords(mail.text.slice(before.start, before.end), request, mail.language).length > 0;
}
