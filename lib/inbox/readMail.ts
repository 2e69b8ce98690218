import type { Language } from '../domain/application';
import type { FoundSign, Sign } from './cues/cue';
import { findSigns } from './cues/findSigns';
import { readLanguage } from './readLanguage';
import { cutSentences, type FoldedSentence } from './text/cutSentences';
import { type FoldedText, foldText } from './text/foldText';
import { ownLines } from './text/ownLines';

const FORMAL = /\b(?:Ihnen|Ihre[nrms]?)\b/;

/** A sentence of a received mail with what it is a sign of. */
export interface ReadSentence extends FoldedSentence {
  signs: FoundSign[];
}

/** A received mail taken apart: what its writer wrote, folded, in sentences. */
export interface ReceivedMail {
  language: Language;
  text: FoldedText;
  sentences: ReadSentence[];
  /** Of the subject. */
  subject: FoundSign[];
}

/** Takes a received mail apart. Time grows linearly with the text; only its first part is read (`ownLines`). */
export function readMail(mail: { subject: string; text: string }): ReceivedMail {
  const text = foldText(mail.text, ownLines(mail.text));
  const subject = mail.subject.slice(0, 300);
  const folded = foldText(subject, [{ start: 0, end: subject.length }]).folded.replace(/\n/g, ' ');
  const language = readLanguage(`${folded} ${text.folded}`);
  const sentences = cutSentences(text)
    .map((each) => (language === 'de' ? { ...each, words: withoutThem(text, each) } : each))
    .map((each) => ({ ...each, signs: findSigns(each.words, language) }));
  return { language, text, sentences, subject: findSigns(folded, language) };
}

/** Where the reader is "Sie", a small "sie" is somebody else: cues read it as `jen`. */
function withoutThem({ source, at }: FoldedText, { words, start }: FoldedSentence): string {
  if (!FORMAL.test(source)) return words;
  return words.replace(/(?<![a-z])sie(?![a-z])/g, (each, place: number) =>
    source.charAt(at[start + place] ?? 0) === 's' ? 'jen' : each,
  );
}

/** Whether a sentence is a sign of that. */
export function says(sentence: Pick<ReadSentence, 'signs'>, sign: Sign): boolean {
  return sentence.signs.some((each) => each.sign === sign);
}
