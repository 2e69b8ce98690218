import fc from 'fast-check';

/** Pieces of which rules are made, and all that makes edits hard: other scripts, halves of characters, quotes, line breaks. */
export const FRAGMENTS = [
  'need your decision ',
  'reply by Friday. ',
  'asap ',
  'Dear Sir or Madam,',
  'hope this finds you well.',
  'for the interview ',
  'thank you in advance. ',
  'erwarte Ihre Antwort ',
  'bis Freitag. ',
  'Sehr geehrte Damen und Herren,',
  'umgehend ',
  'meine Bewerbung ',
  'zur Verfügung. ',
  'Tee ',
  '\n',
  '\n\n',
  '“',
  '”',
  '"',
  '„',
  '> ',
  '-- ',
  ', ',
  '. ',
  '-',
  '😀',
  '👩🏽‍💻',
  'e\u0301',
  '\u0308',
  '\u00ad',
  '\u00a0',
  'x',
] as const;

/** A stretch of a paragraph, given in shares of its length, and what takes its place. */
export interface RandomEdit {
  paragraph: number;
  at: number;
  length: number;
  inserted: string;
}

/** One of four edits takes out without putting in. Made of one number: a hundred thousand are to be drawn. */
export const randomEdit: fc.Arbitrary<RandomEdit> = fc.noBias(fc.nat()).map((n) => ({
  paragraph: n % 8,
  at: ((n >> 3) % 256) / 256,
  length: (n >> 11) % 16,
  inserted: FRAGMENTS[Math.floor((((n >> 15) % 4096) / 3072) * FRAGMENTS.length)] ?? '',
}));

/** Mails stay as short as this, so that many edits can be tried. */
const LONGEST = 34;
const MOST_PARAGRAPHS = 3;

const isInsideCharacter = (text: string, at: number) =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));

/** What the edit makes of a paragraph; whole characters are removed, as editors do. */
export function editParagraph(text: string, { at, length, inserted }: RandomEdit): string {
  let start = Math.floor(at * text.length);
  if (isInsideCharacter(text, start)) start--;
  let end = Math.min(text.length, start + length);
  if (isInsideCharacter(text, end)) end++;
  return (text.slice(0, start) + inserted + text.slice(end)).slice(0, LONGEST).toWellFormed();
}

/** Edits one paragraph of a mail, splits it where the edit brings an empty line, and takes one out when there are many. */
export function editMail(paragraphs: readonly string[], edit: RandomEdit): string[] {
  const n = edit.paragraph % paragraphs.length;
  const edited = editParagraph(paragraphs[n] ?? '', edit);
  const next = paragraphs.toSpliced(n, 1, ...(edit.length % 2 === 0 ? edited.split('\n\n') : [edited]));
  return next.length > MOST_PARAGRAPHS ? next.toSpliced(edit.length % next.length, 1) : next;
}
