/*
 * The pattern language of the rules. A pattern is matched against the words of one sentence; it is read when rules are
 * compiled, never in the page.
 *
 *   as soon as possible      words, in this order, with nothing but blanks (or a hyphen, a slash) between them
 *   (reply|answer|get back)  one of these; may be nested and hold anything that a pattern may
 *   [please] reply           what is in square brackets may be missing; [a|b] is a or b or nothing
 *   wait~                    the word with or without an inflection ending: waits, waited, waiting (English; also chase~ →
 *                            chasing, reply~ → replies, plan~ → planning); erwart~ → erwarte, erwartet, erwarteten (German;
 *                            the ending is appended, so write the stem). See engine/inflect.ts
 *   desperat*                every word that begins so, itself included
 *   I ..3 wait               a gap of none to three words; a comma, semicolon, colon, dash or bracket ends it
 *   I ..3, wait              the same, but the gap may cross those signs (each counts as a word, two are free);
 *                            the end of the sentence ends it
 *   _                        exactly one word, whichever
 *   !for   !(for|to)         exactly one word, but not (one of) these single words; ~ and * allowed
 *   <date>                   a named list, lists/<language>.ts; its entries are patterns of their own
 *   #                        a number written in digits (3, 14:30, 15th)
 *   ,                        a comma that must be there; [,] one that may
 *   ^                        here a sentence starts, or a line after a break the writer made (not one from wrapping)
 *   $                        here a sentence or such a line ends; punctuation before the end does not matter
 *   please << reply now >>   only the words between the double marks are marked; without them, all are
 *   $1(reply|answer)         takes these words along: `$1` in a replacement puts them in as they stand in the mail; $1 to
 *                            $9, on the top level of a pattern or of its << >> only
 *   {bis <date> ; erwart~}   a set: all parts, in any order, in one clause and within 12 words from the first word of one
 *                            to the last word of another; the mark goes from the first part to the last, or over what
 *                            << >> name in the parts. A set is the whole pattern; its parts are patterns.
 *   {6: A ; B ; C}           the same within 6 words      {12,: A ; B}  the same across commas, inside the sentence
 *
 * How words are compared (texts and patterns alike):
 *   - capitals do not matter; ä ö ü ß count as ae oe ue ss (never the other way); other accents are dropped
 *   - soft hyphens, zero-width characters and the form of apostrophes do not matter
 *   - a hyphen, a slash or a point inside a word parts it: `e-mail` is two words, `Sir/Madam` is `Sir Madam`
 *   - English short forms count as two words: `I'm` is `I am`, `haven't` is `have not`, `can't` and `cannot` are
 *     `can not`, `let's` is `let us`, `it's` is `it is`, `I'd` is `I would`; so write patterns in full. German `geht's`
 *     is `geht es`. A possessive ('s) after another word is dropped: `company's` is `company`
 *   - `&` is the word `and` (German `und`)
 *   - words between quotation marks, web and mail addresses fit gaps, `_` and `!x`, never a word of a pattern
 *
 * A match begins as early and takes as many words as it can, 30 at most; of a pattern that is nothing but a choice, each
 * alternative is matched by itself. A single line break is a blank. Of overlapping matches the clear one wins, then the
 * longer; the other is gone, though fewer words of it might have stood beside the winner. `unless` patterns drop every
 * match of their rule in the same sentence.
 */
import { foldLiteral } from './engine/foldLiteral';
import { flattenChoice, type Pattern, type PatternNode } from './engine/pattern-node';

/** What the reader of a pattern looks up: named lists and words that count as two. */
export interface PatternContext {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly contractions: ReadonlyMap<string, readonly [string, string]>;
  /** Told of each word that was written with an umlaut, in folded letters. */
  readonly onUmlaut?: (word: string) => void;
}

const DEFAULT_WINDOW = 12;
const DEEPEST_LIST = 5;

class PatternReader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly context: PatternContext,
    private readonly depth: number,
  ) {}

  fail(problem: string): never {
    throw new SyntaxError(`${problem} at character ${this.at + 1} of "${this.source}"`);
  }

  private skipBlanks(): void {
    while (this.source[this.at] === ' ') this.at++;
  }

  private peek(sign: string): boolean {
    this.skipBlanks();
    return this.source.startsWith(sign, this.at);
  }

  private take(sign: string): boolean {
    const isThere = this.peek(sign);
    if (isThere) this.at += sign.length;
    return isThere;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) this.fail(`expected ${sign}`);
  }

  private match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.source);
    if (found) this.at += found[0].length;
    return found;
  }

  readPattern(): Pattern {
    const pattern = this.take('{') ? this.readSet() : { parts: [this.readChoice()], window: 0, crossesCommas: false };
    this.skipBlanks();
    if (this.at < this.source.length) this.fail(`unexpected ${this.source[this.at]}`);
    return pattern;
  }

  private readSet(): Pattern {
    this.skipBlanks();
    const head = this.match(/(\d+)\s*(,?)\s*:/y);
    const parts = [this.readChoice()];
    while (this.take(';')) parts.push(this.readChoice());
    this.expect('}');
    if (parts.length < 2) this.fail('a set needs two parts');
    return { parts, window: head ? Number(head[1]) : DEFAULT_WINDOW, crossesCommas: head?.[2] === ',' };
  }

  readChoice(): PatternNode {
    const children = [this.readSequence()];
    while (this.take('|')) children.push(this.readSequence());
    return children.length === 1 && children[0] ? children[0] : { type: 'choice', children };
  }

  private readSequence(): PatternNode {
    const children: PatternNode[] = [];
    for (let child = this.readItem(); child; child = this.readItem()) children.push(child);
    if (children.length === 0) this.fail('something is missing');
    return children.length === 1 && children[0] ? children[0] : { type: 'sequence', children };
  }

  private readEnclosed(close: string): PatternNode {
    const child = this.readChoice();
    this.expect(close);
    return child;
  }

  private readItem(): PatternNode | undefined {
    if (this.peek('>>')) return undefined;
    if (this.take('(')) return this.readEnclosed(')');
    const taken = this.match(/\$([1-9])\(/y);
    if (taken) return { type: 'capture', number: Number(taken[1]), child: this.readEnclosed(')') };
    if (this.take('[')) return { type: 'optional', child: this.readEnclosed(']') };
    if (this.take('<<')) return { type: 'mark', child: this.readEnclosed('>>') };
    if (this.take('<')) return this.readList();
    if (this.take('^')) return { type: 'start' };
    if (this.take('$')) return { type: 'end' };
    if (this.take('#')) return { type: 'number' };
    if (this.take(',')) return { type: 'comma' };
    if (this.take('!')) return this.readNot();
    const gap = this.match(/\.\.(\d+)(,?)/y);
    if (gap) return { type: 'gap', words: Number(gap[1]), crossesCommas: gap[2] === ',' };
    if (this.match(/_/y)) return { type: 'any' };
    return this.readWords();
  }

  private readList(): PatternNode {
    const name = this.match(/[\p{L}\p{N}'’ -]+/uy)?.[0].trim() ?? '';
    const entries = this.context.lists[name];
    if (!entries) this.fail(`no list named <${name}>`);
    if (this.depth >= DEEPEST_LIST) this.fail(`lists nested too deeply in <${name}>`);
    this.expect('>');
    const children = entries.map((entry) => new PatternReader(entry, this.context, this.depth + 1).readWhole());
    return { type: 'list', name, child: { type: 'choice', children } };
  }

  /** A list entry: a pattern without a set. */
  readWhole(): PatternNode {
    const node = this.readChoice();
    this.skipBlanks();
    if (this.at < this.source.length) this.fail(`unexpected ${this.source[this.at]}`);
    return node;
  }

  private readNot(): PatternNode {
    const node = this.readItem();
    const nodes = node ? flattenChoice(node) : this.fail('! takes single words');
    const words = nodes.map((child) => (child.type === 'word' ? child.word : this.fail('! takes single words')));
    return { type: 'not', words };
  }

  private readWords(): PatternNode | undefined {
    const literal = this.match(/[\p{L}\p{N}\p{M}&][\p{L}\p{N}\p{M}'’./&-]*/uy)?.[0];
    if (literal === undefined) return undefined;
    if (literal === '&') this.fail('write the word for &');
    const words = literal.split(/[-./]+/).flatMap((word) => foldLiteral(word, this.context.contractions));
    const ending = this.match(/[~*]/y)?.[0];
    const last = words.length - 1;
    if (/[äöü]/i.test(literal)) for (const word of words) this.context.onUmlaut?.(word);
    const nodes = words.map(
      (word, n): PatternNode => ({ type: 'word', word: n === last ? word + (ending ?? '') : word }),
    );
    return nodes.length === 1 ? nodes[0] : { type: 'sequence', children: nodes };
  }
}

/**
 * Reads a pattern.
 * @throws SyntaxError naming the problem and the character
 */
export function parsePattern(source: string, context: PatternContext): Pattern {
  return new PatternReader(source, context, 0).readPattern();
}
