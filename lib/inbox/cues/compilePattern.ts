/** Between two words: blanks and at most a few marks. */
const BETWEEN = "[^a-z0-9']{1,5}";
const WORD = "[a-z0-9'\\u00b7]{1,40}";
/** Enough of a word to leave out most patterns. */
const KEY_LENGTH = 3;

/** Words by name, for the slots of patterns. */
export type Slots = Readonly<Record<string, string>>;

/** A pattern made ready. */
export interface Pattern {
  /** Source of an expression over folded words. */
  source: string;
  /** Keys (`keyOf`) of which every match holds at least one; `null` where none can be named. */
  needs: readonly string[] | null;
}

interface Reading {
  tokens: string[];
  next: number;
  slots: Slots;
}

/** Slots stand in many patterns: each is read once. */
const knownSlots = new WeakMap<Slots, Map<string, Pattern>>();
const NOTHING: Pattern = { source: '', needs: null };

/**
 * Reads a pattern over folded sentences. Words stand as they are folded; `word~` is the word with any ending, `~word` with any
 * beginning, `(a | b c)` one of several, `[a]` may be missing, `..3` is up to three other words, `#` a number, `*` any word, `<slot>` a list from
 * `slots`, `!a,b` at the head: not behind these, `^a,b`: the next word is none of these. The last part of a sequence is never one that may be missing. Every gap is bounded, so
 * a sentence is read in one go.
 *
 * @throws Error when a pattern isn't closed or names an unknown slot.
 * @example new RegExp(compilePattern('leider ..5 nicht', {}).source).test('leider koennen wir sie nicht') // true
 */
export function compilePattern(pattern: string, slots: Slots): Pattern {
  const reading = { tokens: tokensOf(pattern), next: 0, slots };
  const { source, needs } = readChoice(reading);
  if (reading.next < reading.tokens.length) throw new Error(`"${pattern}" closes what it never opened`);
  return { source: `(?<![a-z0-9'])(?:${source})(?![a-z0-9])`, needs };
}

/** The head of a word, by which patterns that can't match are left out. */
export function keyOf(word: string): string {
  return word.slice(0, KEY_LENGTH);
}

function tokensOf(pattern: string): string[] {
  return pattern.match(/\.\.\d+|<[\w-]+>|[()[\]|]|[^\s()[\]|<>]+/g) ?? [];
}

function readChoice(reading: Reading): Pattern {
  const choices = [readSequence(reading)];
  while (reading.tokens[reading.next] === '|') {
    reading.next++;
    choices.push(readSequence(reading));
  }
  const source = choices.map((choice) => choice.source).join('|');
  const isOpen = choices.some(({ needs }) => needs === null);
  return {
    source: choices.length === 1 ? source : `(?:${source})`,
    needs: isOpen ? null : [...new Set(choices.flatMap(({ needs }) => needs ?? []))],
  };
}

function readSequence(reading: Reading): Pattern {
  let source = '';
  let needs: Pattern['needs'] = null;
  let needsBetween = false;
  for (
    let token = reading.tokens[reading.next];
    token && !/^[|)\]]$/.test(token);
    token = reading.tokens[reading.next]
  ) {
    reading.next++;
    if (needsBetween) source += BETWEEN;
    needsBetween = !/^(?:\[|\.\.|!|\^)/.test(token);
    const part = readPart(token, reading);
    source += part.source;
    needs = rarer(needs, part.needs);
  }
  if (!needsBetween) throw new Error(`the last part of "${reading.tokens.join(' ')}" may be missing`);
  return { source, needs };
}

/** The keys that leave out more: of long words, and few. */
function rarer(one: Pattern['needs'], other: Pattern['needs']): Pattern['needs'] {
  if (!one || !other) return one ?? other;
  const shortest = (keys: readonly string[]) => Math.min(...keys.map((key) => key.length));
  if (shortest(one) !== shortest(other)) return shortest(one) > shortest(other) ? one : other;
  return one.length <= other.length ? one : other;
}

function readPart(token: string, reading: Reading): Pattern {
  if (token === '(') return wrap(closed(reading, ')'));
  if (token === '[') return { ...NOTHING, source: `(?:${closed(reading, ']').source}${BETWEEN})?` };
  if (token.startsWith('..')) return { ...NOTHING, source: `(?:${WORD}${BETWEEN}){0,${token.slice(2)}}?` };
  if (token.startsWith('<')) return wrap(readSlot(token.slice(1, -1), reading.slots));
  if (token === '#') return { ...NOTHING, source: '\\d{1,4}(?:st|nd|rd|th|am|pm|h)?' };
  if (token.startsWith('!'))
    return { ...NOTHING, source: `(?<!(?:${token.slice(1).replaceAll(',', '|')})${BETWEEN}(?:${WORD} ){0,1})` };
  if (token === '*') return { ...NOTHING, source: WORD };
  if (token.startsWith('^'))
    return { ...NOTHING, source: `(?!(?:${token.slice(1).replaceAll(',', '|')})(?![a-z0-9']))` };
  return readWord(token);
}

function readWord(token: string): Pattern {
  const bare = token.replace(/^~|~$/g, '');
  const before = token.startsWith('~') ? '[a-z0-9-]{0,30}' : '';
  const behind = token.endsWith('~') ? '[a-z0-9-]{0,30}' : '';
  const head = /^[a-z0-9]+/.exec(bare)?.[0] ?? '';
  const isOpen = before !== '' || (behind !== '' && head.length < KEY_LENGTH);
  const source = `${before}${bare.replace(/[.*+?^$\\{}]/g, '\\$&')}${behind}`;
  return { source, needs: isOpen ? null : [keyOf(head)] };
}

function readSlot(name: string, slots: Slots): Pattern {
  const words = slots[name];
  if (words === undefined) throw new Error(`no slot is called ${name}`);
  const known = knownSlots.get(slots) ?? new Map<string, Pattern>();
  knownSlots.set(slots, known);
  const pattern = known.get(name) ?? readChoice({ tokens: tokensOf(words), next: 0, slots });
  known.set(name, pattern);
  return pattern;
}

function closed(reading: Reading, end: string): Pattern {
  const inner = readChoice(reading);
  if (reading.tokens[reading.next] !== end) throw new Error(`"${reading.tokens.join(' ')}" misses a ${end}`);
  reading.next++;
  return inner;
}

const wrap = ({ source, needs }: Pattern): Pattern => ({ source: `(?:${source})`, needs });
