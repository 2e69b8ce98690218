// What a paragraph costs beside reading its characters and finding its words, which no checker can do without.
import { checkText } from '../../lib/phrases/checkText.ts';
import { en } from '../../lib/phrases/compiled/en.ts';
import { loadRules } from '../../lib/phrases/engine/loadRules.ts';
import { SentenceReader } from '../../lib/phrases/engine/SentenceReader.ts';
import { EDITED_CHARACTERS } from '../mails/cases.mjs';
import { writeParagraphOf } from '../mails/writeMail.mjs';
import { timeTogether } from '../measure/timeRuns.mjs';

const PARAGRAPHS = 16;
const SEED = 300;

/** Gives a number that depends on each character, so that none can be skipped. */
function readCharacters(text) {
  let seen = 0;
  for (let at = 0; at < text.length; at++) seen = (seen + text.charCodeAt(at)) | 0;
  return { length: seen & 1 };
}

function createTokeniser() {
  let words = 0;
  const reader = new SentenceReader(loadRules(en, 'en').table, 'en', (sentence) => {
    words += sentence.count;
  });
  return (text) => {
    reader.read(text, 0, text.length);
    return { length: words & 1 };
  };
}

export async function measure() {
  const texts = Array.from({ length: PARAGRAPHS }, (_, n) => writeParagraphOf(EDITED_CHARACTERS, SEED + n));
  const check = (text) => checkText(text, { language: 'en', isApplication: true });
  return timeTogether({ reading: readCharacters, tokenising: createTokeniser(), checking: check }, texts);
}
