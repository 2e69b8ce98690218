import type { HintFinder } from './letter-hint';
import type { OwnLetter } from './OwnLetter';

const CANDIDATE =
  /\[[^[\]\n]{1,60}\]|\{\{[^{}\n]{1,60}\}\}|\{[^{}\n]{1,40}\}|<[^<>\n]{1,40}>|«[\p{L}_]{2,40}»|(?<![\p{L}\p{N}%/=])%[\p{L}_]{3,40}%(?![\p{L}\p{N}])|_{3,}|(?<![\p{L}\p{N}_-])(?:X{3,}|x{3,}|TODO)(?![\p{L}\p{N}_-])/gu;
/** What templates leave to be filled in, in both languages. */
const FIELD =
  /name|firma|unternehmen|compan|position|stelle|\brole|\bjob|datum|\bdate|ansprech|contact|kontakt|interviewer|telefon|phone|nummer|number|thema|topic|projekt|project|\bort\b|\bcity|\bstadt\b|adress|titel|title|\bihre?[mnrs]?\b|\byour\b|\binsert|einfügen|eintragen|ausfüllen|abteilung|department|\bgrund\b|\breason|uhrzeit|\btag\b|\bday\b|anrede|salutation|platzhalter|placeholder|\bskill|fähigkeit|^x+$/iu;
const REMARK = /^(?:siehe|vgl|anm|see|cf|sic|note)(?!\p{L})/iu;
/** What stands capitalised in brackets for another reason: remarks, marks of mail programs, a word put into a quotation. */
const NO_FIELD =
  /^(?:hinweis|anhang|anlagen?|attachments?|attached|bild|image|extern|external|vertraulich|confidential|update|edit|urgent|dringend|er|sie|es|wir|ich|der|die|das|den|dem|he|she|it|they|we|the|this|that)$/iu;
/** One to six words with a capital, small ones between them; a short row of capitals is an abbreviation. */
const CAPITALISED =
  /^(?:\p{Lu}\p{Ll}[\p{L}'’]*|\p{Lu}{5,})(?:(?: (?:of|the|an?|for|to|in|at|or|and|der|des|die|das|und|oder|für|zum|zur|im))?[ /-](?:\p{Lu}\p{Ll}[\p{L}'’]*|\p{Lu}{5,})){0,5}$/u;
/** The names of fields as word processors show them; other words may be quoted like this. */
const MERGE_FIELD =
  /^(?:(?:vor|nach|firmen)?name|firma|unternehmen|anrede|empfänger|stra(?:ß|ss)e|plz|company|recipient|\p{L}+(?:_\p{L}+)+)$/iu;
const MOST_WORDS = 6;

/** Points at the first place that a template left to be filled in: `[Name]`, `{{company}}`, `«Name»`, `XXX`, `___`, `TODO`. */
export const placeholder: HintFinder = (letter) => {
  const { text, lines } = letter;
  let first: { start: number; end: number } | undefined;
  let count = 0;
  let n = 0;
  for (const { 0: found, index: start } of text.matchAll(CANDIDATE)) {
    // Lines come in the order of the text, and so do the candidates.
    while ((lines[n]?.end ?? text.length) <= start && n < lines.length) n++;
    const line = lines[n];
    if (!line || start < line.start || !isUnfilled(found, start, line, letter)) continue;
    first ??= { start, end: start + found.length };
    count++;
  }
  return first && { kind: 'placeholder', severity: 'clear', ...first, count };
};

type Place = { start: number; end: number };

function isUnfilled(found: string, start: number, line: Place, letter: OwnLetter): boolean {
  const inner = found.replace(/^[[{<«%]+|[\]}>»%]+$/g, '').trim();
  switch (found.charAt(0)) {
    case '[':
      // The text of a link is none.
      return letter.text.charAt(start + found.length) !== '(' && (isField(inner) || isCapitalised(inner));
    case '«':
      return MERGE_FIELD.test(inner);
    case '%':
      return FIELD.test(inner);
    case '<':
      return isField(inner) && !/[@:/=]/.test(inner);
    case '{':
      return found.startsWith('{{') || /^\p{L}[\p{L}\p{N}_ -]*$/u.test(inner);
    case '_':
      // Alone on a line it is a rule; within a run of signs a part of an address or a file's name.
      return found.length < line.end - line.start && standsFree(letter.text, start, found.length);
    case 'x':
      // Three small ones at the end are kisses.
      return start + found.length < Math.min(line.end, letter.bodyEnd);
    default:
      return true;
  }
}

const isField = (inner: string) => FIELD.test(inner) && !REMARK.test(inner) && inner.split(/\s+/).length <= MOST_WORDS;

const isCapitalised = (inner: string) => CAPITALISED.test(inner) && !REMARK.test(inner) && !NO_FIELD.test(inner);

const standsFree = (text: string, start: number, length: number) =>
  !/[\p{L}\p{N}/]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}/]/u.test(text.charAt(start + length));
