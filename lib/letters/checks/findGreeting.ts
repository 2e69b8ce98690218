import { foldText } from './foldText';
import type { Span } from './verdict';

/** A greeting stands in one of the first lines; a note to oneself may stand above it. */
const FIRST_LINES = 3;
const LONGEST_LINE = 90;
/** "Frau Weber," without a greeting word. */
const BARE = /^(?:(?:frau|herrn?|mrs?|ms|mx|dr|prof(?:essor)?)\b\.? )+\S+(?: \S+){0,3}[,:!]?$|^\S+(?: \S+)?[,:!]$/;
const GREETING =
  /^(?:(?:sehr|hoch|liebe|mein|meine) ?)?(?:geehrte|verehrte|werte)[rsn]?\b|^(?:(?:mein|meine|ihr) )?liebe[rsn]?\b(?! gru)|^(?:hallo|halloechen|hi|hey|hiya|moin|servus|hoi|salut|salue|ciao|dear|hello|howya|greetings|g'day|griass|griaß|gruss gott|gruess gott|gruess (?:di|sie|dich)|gruee?zi|guten (?:tag|morgen|abend)|good (?:morning|afternoon|evening|day)|to whom|to the|morning|tag)\b/;
/** Where a greeting on the same line as the letter ends: "Hi Lorraine, thank you", "Hello Mr Gary thank you". */
const BEHIND = /[,!:–](?=\s)|\s(?=(?:thank\w*|thx|danke?|vielen|herzlichen|ich|it|i)\b)/i;
const SHORT_LINE = 60;

/** Where the mail greets its reader: the line, or its beginning where the letter goes on beside it. */
export function findGreeting(text: string): Span | undefined {
  let found: Span | undefined;
  let lines = 0;
  for (let from = 0; from < text.length && lines < FIRST_LINES; ) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const line = foldText(text.slice(from, Math.min(end, from + LONGEST_LINE)));
    if (line.trim() !== '') {
      const indent = line.length - line.trimStart().length;
      const isGreeting =
        GREETING.test(line.trim()) || (lines === 0 && line.length < SHORT_LINE && BARE.test(line.trim()));
      if (isGreeting) found = { start: from + indent, end: endOfGreeting(text, from + indent, end) };
      lines++;
    }
    from = end + 1;
  }
  return found;
}

function endOfGreeting(text: string, start: number, end: number): number {
  const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
  if (end - start < SHORT_LINE && !/\s(?:thanks?|thx|danke)\b/i.test(line)) return end;
  const found = BEHIND.exec(line.slice(4));
  return found ? start + 4 + found.index + 1 : Math.min(end, start + LONGEST_LINE);
}
