import { foldName } from '../../domain/foldName';
import type { GreetedPerson, Greeting } from './guard-notice';
import { FORMS, GROUP_WORDS, PARTICLES, TITLES } from './words.data';

const OPENER =
  /^(?:und |and )?(?:sehr (?:geehrte|verehrte)[rsn]?|werte[rs]?|liebe[rs]?|hallo|hi|hey|hello|dear|guten (?:tag|morgen|abend)|gr(?:ü|ue)(?:ß|ss) (?:gott|dich|sie)|grüezi|servus|moin|salü|good (?:morning|afternoon|evening|day)|greetings)(?![\p{L}\p{N}])/iu;
const LETTER = /^\p{L}/u;
const JOINER = /^(?:und|and|u|&|\/|y|sowie)$/i;
const TOKEN =
  /[\p{L}\p{M}]+(?:['’ʼ´`.][\p{L}\p{M}]+)*(?:[-‐‑][\p{Lu}\p{Lo}][\p{L}\p{M}]+)*(?:\.(?=[^\S\n]|-))?|[,&/]|[^\s]/gu;
/** "Mag.a", "Dr.in", "Dr.Weber" */
const TITLE_END = /^(?:a|in|ª)$/;
const LONGEST = 160;
const MOST_LINES = 3;
/** Letters of scripts without capitals begin a name as well. */
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;
/** "Dear Thomas, Priya and Ben," goes on naming people. */
const NAMES_ONLY = /^(?:[^\S\n]*(?:\p{Lu}[\p{L}\p{M}'’.-]*|und|and|&|,))+[^\S\n]*$/u;

const NOBODY: Greeting = { people: [], end: 0 };

/** Whom the first lines of a mail greet. Nobody where a group is greeted, or where it can't be told. */
export function readGreeting(text: string): Greeting {
  const people: GreetedPerson[] = [];
  let end = 0;
  for (const { start, line } of firstLines(text)) {
    const read = OPENER.test(line) && readLine(line, start);
    if (!read) break;
    if (read === 'group') return { ...NOBODY, end: start + line.length };
    people.push(...read);
    end = start + line.length;
  }
  return { people, end };
}

function firstLines(text: string): { start: number; line: string }[] {
  const lines: { start: number; line: string }[] = [];
  for (let from = 0; from < text.length && lines.length < MOST_LINES; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    const line = text.slice(from, Math.min(to, from + 10 * LONGEST));
    if (line.trim())
      lines.push({ start: from + line.length - line.trimStart().length, line: line.trim().slice(0, LONGEST) });
    from = to + 1;
  }
  return lines;
}

/** Reads one greeting line person by person. */
function readLine(line: string, offset: number): GreetedPerson[] | 'group' {
  const reader = new PersonReader(offset);
  let skipTo = OPENER.exec(line)?.[0].length ?? 0;
  for (const { 0: token, index } of line.matchAll(TOKEN)) {
    if (index < skipTo) continue;
    const rest = line.slice(index);
    const opener = OPENER.exec(rest);
    if (opener) {
      reader.finish();
      skipTo = index + opener[0].length;
    } else if (token === ',') {
      reader.finish();
      if (!goesOn(line.slice(index + 1))) break;
    } else if (JOINER.test(token)) reader.join();
    else if (!reader.take(token, index)) break;
  }
  const people = reader.finish();
  return reader.isGroup ? 'group' : people;
}

function goesOn(rest: string): boolean {
  const next = rest.trimStart();
  const [first = ''] = next.match(/^[\p{L}]+/u) ?? [];
  if (OPENER.test(next) || first.toLowerCase() in FORMS || TITLES.has(foldName(first))) return true;
  return /(?:und|and|&)/.test(next) && NAMES_ONLY.test(next.replace(/,$/, ''));
}

/** "Mag.a" is a title as Mag is, "Dr.Weber" a name behind one. */
function withoutTitle(word: string): string {
  const [first = '', ...rest] = word.split('.');
  if (rest.length === 0 || !(TITLES.has(foldName(first)) || PARTICLES.has(foldName(first)))) return word;
  return rest.every((part) => TITLE_END.test(part)) ? first : (rest.at(-1) ?? word);
}

/** Gathers the words of one person after another. */
class PersonReader {
  isGroup = false;
  private readonly people: GreetedPerson[] = [];
  private form: GreetedPerson['form'] = null;
  private isFormal = false;
  private names: string[] = [];
  private start = -1;
  private end = -1;

  constructor(private readonly offset: number) {}

  /** Whether the word belongs to a greeting. */
  take(token: string, index: number): boolean {
    const word = withoutTitle(token.replace(/\.$/, ''));
    const folded = foldName(word);
    const form = FORMS[folded];
    // "Sehr geehrte Disponentinnen", "Hallo Nordwind-Team"
    if (form === undefined && (GROUP_WORDS.has(folded.split('-').at(-1) ?? '') || /innen$/.test(folded))) {
      this.isGroup = true;
      return false;
    }
    if (/^[-'’ʼ´`]$/.test(token)) return this.start >= 0;
    // Who types "frau weber" or "Herr d'Arcy" names somebody too.
    const isName =
      CAPITAL.test(word) || PARTICLES.has(folded) || (this.isFormal && this.names.length === 0 && LETTER.test(word));
    const isTitle = TITLES.has(folded);
    if (!isName && form === undefined && !isTitle) return false;
    if (form !== undefined || isTitle) this.isFormal = true;
    if (form !== undefined) {
      if (this.form === null && this.names.length === 0) this.form = form;
    } else if (!isTitle) this.names.push(word);
    if (this.start < 0) this.start = this.offset + index;
    this.end = this.offset + index + token.replace(/\.$/, '').length;
    return true;
  }

  /** "Frau und Herr Weber" are two of one name; otherwise the next person begins. */
  join(): void {
    if (this.names.length > 0) this.finish();
    else this.form = null;
  }

  finish(): GreetedPerson[] {
    const { form, isFormal, names, start, end } = this;
    if (names.some((name) => isFormal || CAPITAL.test(name))) this.people.push({ form, isFormal, names, start, end });
    this.form = null;
    this.isFormal = false;
    this.names = [];
    this.start = -1;
    return this.people;
  }
}
