/*
 * What begins quoted or forwarded mail, a signature, a subject. Lines are looked at in small letters, trimmed, NFC.
 */

const HEADER_START = /^\*?(from|von|de)\s?:/;
const HEADER_NEXT = /^\*?(sent|gesendet|date|datum|to|an|subject|betreff|cc|envoyé|objet|à)\s?:/;
const SEPARATORS = new Set([
  'original message',
  'original appointment',
  'forwarded message',
  'forwarded by',
  'begin forwarded message:',
  'ursprüngliche nachricht',
  'ursprünglicher termin',
  'original-nachricht',
  'originalnachricht',
  'weitergeleitete nachricht',
  'weitergeleitete mail',
  'weitergeleitete e-mail',
  'anfang der weitergeleiteten nachricht:',
  'anfang der weitergeleiteten e-mail:',
]);
const MOBILE_SIGNATURE =
  /^(sent from my|get outlook for|outlook für (ios|android)|holen sie sich outlook|von meinem .{1,40}gesendet|gesendet von meinem|gesendet mit|diese nachricht wurde von meinem)/;
const SUBJECT = /^((subject|betreff)\s?|re|aw|subj|wg|fwd?):/;
const SAYS = /\swrote\s?:$|\sschrieb[\s:]|\shat .{1,200}geschrieben\s?:$|\sa écrit\s?:$/;
/** The writer tells what somebody wrote, or quotes an earlier mail of his or her own; no mail program says it so. */
const TOLD =
  /\sschrieb (ich|wir|mir|uns)[\s:]|\s(mir|uns) (\S+ ){0,5}geschrieben\s?:$|\s(i|we) (wrote|have written)\s?:$/;
/** An attribution without a date; only a quotation below it makes it one. */
const NAME_SAYS = /^\S.{0,100}\s(wrote|schrieb)\s?:$/;
const FENCE = /^(```(?=`*[^`]*$)|~~~(?!~))/;

/** First three letters of lines that may be one of these; signs that they may begin with. */
const TELLING = new Set(
  'fro von de: de  on  am  beg anf ori urs wei for die get out hol sen ges sub bet re: aw: wg: fw: fwd le '
    .match(/.{3} ?/g)
    ?.map((start) => keyOf(start.charCodeAt(0), start.charCodeAt(1), start.charCodeAt(2))),
);
const TELLING_SIGNS = new Set([...'>-–_*`~'].map((sign) => sign.charCodeAt(0)));

function keyOf(a: number, b: number, c: number): number {
  return ((a | 32) << 14) | ((b | 32) << 7) | (c | 32);
}

/** Whether a line needs a closer look; most begin with no sign of quoted mail. `at`: its first visible character. */
export function mayBeQuoted(text: string, at: number, end: number): boolean {
  const first = text.charCodeAt(at);
  if (text.charCodeAt(end - 1) === 58 || TELLING_SIGNS.has(first)) return true;
  return first < 0x80 && end - at > 2 && TELLING.has(keyOf(first, text.charCodeAt(at + 1), text.charCodeAt(at + 2)));
}

/** A line as the functions here want it: at most 300 characters, enough to recognise it. */
export const wordsOf = (line: string) => line.slice(0, 300).trim().toLowerCase().normalize('NFC');

export const isSubject = (words: string) => SUBJECT.test(words);
export const isSignatureMark = (words: string) => words === '--';
/** The signs that begin and end code where this line begins some, else `''`. A longer row of `~` is an ornament. */
export const fenceOf = (words: string) => FENCE.exec(words)?.[0] ?? '';
/** A line that is not the writer's own, but after which own text may follow. */
export const isForeignLine = (words: string) => words.startsWith('>') || MOBILE_SIGNATURE.test(words);

/** Whether quoted mail begins with this line and goes on to the end of the text. */
export function beginsQuotedMail(words: string, next: (n: number) => string): boolean {
  const first = words.charCodeAt(0);
  if (first === 45 || first === 95 || SEPARATORS.has(words)) {
    if (SEPARATORS.has(words.replace(/^[-_\s]{1,80}|[-_\s]{1,80}$/g, ''))) return true;
  }
  return HEADER_START.test(words) && [1, 2, 3, 4].some((n) => HEADER_NEXT.test(next(n)));
}

function isAttribution(joined: string): boolean {
  if (!SAYS.test(joined)) return false;
  return joined.includes('@') || (/\d/.test(joined) && !TOLD.test(joined));
}

/** "On … wrote:", "Am … schrieb …:", also broken over up to three lines; "Anna Weber wrote:" above a quotation. Gives the number of lines, 0 when it is none. */
export function countAttributionLines(words: string, next: (n: number) => string): number {
  if (!words.includes(':') && !/^(on|am|le) /.test(words)) return 0;
  if (
    NAME_SAYS.test(words) &&
    [1, 2, 3]
      .map(next)
      .find((line) => line !== '')
      ?.startsWith('>')
  )
    return 1;
  let joined = '';
  for (let count = 1; count <= 3; count++) {
    const line = count === 1 ? words : next(count - 1);
    if (line === '') return 0;
    joined += ` ${line}`;
    if (line.endsWith(':')) return isAttribution(joined) ? count : 0;
  }
  return 0;
}
