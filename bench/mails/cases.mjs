import { joinParagraphs, writeMail, writeMails, writeParagraphOf } from './writeMail.mjs';

/** Mails of these lengths are checked whole; `count` of them, so that a slow peer never sees one twice. */
export const SIZES = [
  { words: 200, count: 48 },
  { words: 2000, count: 24 },
  { words: 20000, count: 6 },
];
/** The mail that the bars are about. */
export const BAR_SIZE = SIZES[1];
export const EDITED_WORDS = 2000;
export const EDITED_CHARACTERS = 400;
const EDITS = 32;
const SEEDS = { measured: 1000, warmUp: 9000, edited: 77 };

export const measuredMails = ({ words, count }) => writeMails(count, words, SEEDS.measured + words);
export const warmUpMails = ({ words, count }) => writeMails(Math.ceil(count / 6), words, SEEDS.warmUp + words);
export const firstMail = () => joinParagraphs(writeMail(EDITED_WORDS, SEEDS.edited));

/** One mail again and again, each time with another letter changed in the same paragraph: a list of paragraphs each. */
export function editedMails() {
  const paragraphs = writeMail(EDITED_WORDS, SEEDS.edited);
  const edited = paragraphs.length >> 1;
  const text = writeParagraphOf(EDITED_CHARACTERS, SEEDS.edited);
  return Array.from({ length: EDITS }, (_, n) => {
    const at = text.indexOf(' ', (n * 11) % (EDITED_CHARACTERS - 60)) + 1;
    const changed = text.slice(0, at) + String.fromCharCode(97 + (n % 26)) + text.slice(at + 1);
    return paragraphs.map((paragraph, which) => (which === edited ? changed : paragraph));
  });
}
