import type { BlockPosition } from './scanBlock';

/** A stretch of the writer's own text without empty lines in it. */
export interface OwnBlock extends BlockPosition {
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Small letters, blanks trimmed, at most 300 characters: enough to recognise what begins quoted mail. */
  readonly words: string;
  readonly isBlank: boolean;
  /** Whether it needs a closer look: most lines begin with no sign of quoted mail. */
  readonly isTelling: boolean;
}

const POSITION_LINES = 3;
const HEADER_START = /^\*?(from|von|de):/;
const HEADER_NEXT = /^\*?(sent|gesendet|date|datum|to|an|subject|betreff|cc):/;
const SEPARATORS = new Set([
  'original message',
  'original appointment',
  'forwarded message',
  'begin forwarded message:',
  'ursprüngliche nachricht',
  'original-nachricht',
  'originalnachricht',
  'weitergeleitete nachricht',
  'weitergeleitete mail',
  'anfang der weitergeleiteten nachricht:',
  'anfang der weitergeleiteten e-mail:',
]);
const MOBILE_SIGNATURE =
  /^(sent from my|get outlook for|von meinem .{1,40}gesendet|gesendet von meinem|diese nachricht wurde von meinem)/;
const SUBJECT = /^(subject|betreff|re|aw|subj):/;

/** Letters and signs with which a line can begin that ends the writer's own text, or that is none of it. */
const TELLING = new Set('>-–_*vfdbosgawriuhVFDBOSGAWRIUH');

class TextLine implements Line {
  private known: string | undefined;

  constructor(
    private readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}

  get words(): string {
    const { text, start, end } = this;
    this.known ??= text
      .slice(start, Math.min(end, start + 300))
      .trim()
      .toLowerCase()
      .normalize('NFC');
    return this.known;
  }

  get isBlank(): boolean {
    return this.firstSign() === this.end;
  }

  get isTelling(): boolean {
    const { text, end } = this;
    return TELLING.has(text.charAt(this.firstSign())) || (text.charCodeAt(end - 1) === 58 && end - this.start < 300);
  }

  private firstSign(): number {
    let at = this.start;
    while (at < this.end && /\s/.test(this.text.charAt(at))) at++;
    return at;
  }
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push(new TextLine(text, start, end));
    start = end + 1;
  }
  return lines;
}

/** "On … wrote:", "Am … schrieb …:", also broken over up to three lines. Gives the number of lines, 0 when it is none. */
function countAttributionLines(lines: readonly Line[], at: number): number {
  let joined = '';
  for (let count = 1; count <= 3; count++) {
    const words = lines[at + count - 1]?.words ?? '';
    if (words === '') return 0;
    joined += ` ${words}`;
    if (!words.endsWith(':')) continue;
    const says = /\swrote\s?:$|\sschrieb[\s:]|\shat .{1,200}geschrieben\s?:$|\sa écrit\s?:$/.test(joined);
    return says && /[\d@]/.test(joined) ? count : 0;
  }
  return 0;
}

/** Whether quoted mail begins here and goes on to the end of the text. */
function beginsQuotedMail(lines: readonly Line[], at: number): boolean {
  const words = lines[at]?.words ?? '';
  if (SEPARATORS.has(words.replace(/^[-_\s]+|[-_\s]+$/g, ''))) return true;
  if (HEADER_START.test(words)) return lines.slice(at + 1, at + 5).some((line) => HEADER_NEXT.test(line.words));
  return false;
}

/** Marks the lines that the writer wrote for this mail: true for own text. */
function findOwnLines(lines: readonly Line[]): boolean[] {
  const own = lines.map(() => false);
  let isFirst = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.isBlank) continue;
    own[at] = true;
    if (!line.isTelling) {
      isFirst = false;
      continue;
    }
    const { words } = line;
    own[at] = false;
    if (words.startsWith('>') || MOBILE_SIGNATURE.test(words)) continue;
    if (words === '--' || beginsQuotedMail(lines, at)) break;
    const attribution = /:|^(on|am) /.test(words) ? countAttributionLines(lines, at) : 0;
    if (attribution > 0) {
      const next = lines.slice(at + attribution, at + attribution + 3).find((line) => line.words !== '');
      if (!next?.words.startsWith('>')) break;
      at += attribution - 1;
      continue;
    }
    own[at] = !(isFirst && SUBJECT.test(words));
    isFirst = false;
  }
  return own;
}

/**
 * The blocks of a mail that are the writer's own: no quoted or forwarded mail, no signature behind `-- `, no subject line.
 * Each knows how many of its lines belong to the greeting (first three non-empty lines) and closing (last three).
 */
export function findOwnBlocks(text: string): OwnBlock[] {
  const lines = splitLines(text);
  const own = findOwnLines(lines);
  const total = own.filter(Boolean).length;
  const blocks: OwnBlock[] = [];
  let before = 0;
  for (let at = 0; at < lines.length; at++) {
    if (!own[at]) continue;
    let next = at;
    while (own[next + 1]) next++;
    const count = next - at + 1;
    blocks.push({
      start: lines[at]?.start ?? 0,
      end: lines[next]?.end ?? 0,
      greetingLines: Math.min(count, Math.max(0, POSITION_LINES - before)),
      closingLines: Math.min(count, Math.max(0, POSITION_LINES - (total - before - count))),
    });
    before += count;
    at = next;
  }
  return blocks;
}
