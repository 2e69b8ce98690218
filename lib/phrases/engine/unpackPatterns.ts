import { type CompiledRules, FIRST_WORD_CODE, NODE_CODES, SHARED_LETTERS_BASE } from './compiled-rules';
import { unpackNumbers } from './pack';
import type { Pattern, PatternNode } from './pattern-node';

/** Words of the table in their order: the common ones, then the others, each written as what differs from the last. */
export function unpackWords({ common, words }: Pick<CompiledRules, 'common' | 'words'>): string[] {
  const all = common === '' ? [] : common.split(' ');
  let before = '';
  for (const [written = ''] of words.matchAll(/[A-Z][^A-Z]*/g)) {
    before = before.slice(0, written.charCodeAt(0) - SHARED_LETTERS_BASE) + written.slice(1);
    all.push(before);
  }
  return all;
}

/** Reads packed patterns, one after the other. */
export class PatternUnpacker {
  private at = 0;
  private readonly numbers: readonly number[];

  constructor(
    packed: string,
    private readonly words: readonly string[],
    private readonly lists: readonly PatternNode[],
  ) {
    this.numbers = unpackNumbers(packed);
  }

  get isDone(): boolean {
    return this.at >= this.numbers.length;
  }

  number(): number {
    return this.numbers[this.at++] ?? 0;
  }

  pattern(): Pattern {
    if (NODE_CODES[this.numbers[this.at] ?? 0] !== 'set')
      return { parts: [this.node()], window: 0, crossesCommas: false };
    this.at++;
    const reach = this.number();
    return { parts: this.nodes(this.number()), window: reach >> 1, crossesCommas: (reach & 1) === 1 };
  }

  node(): PatternNode {
    const code = this.number();
    if (code >= FIRST_WORD_CODE) return { type: 'word', word: this.word(code) };
    const type = NODE_CODES[code] ?? 'any';
    switch (type) {
      case 'gap': {
        const reach = this.number();
        return { type, words: reach >> 1, crossesCommas: (reach & 1) === 1 };
      }
      case 'optional':
      case 'mark':
        return { type, child: this.node() };
      case 'sequence':
      case 'choice':
        return { type, children: this.nodes(this.number()) };
      case 'pair':
        return { type: 'sequence', children: this.nodes(2) };
      case 'triple':
        return { type: 'sequence', children: this.nodes(3) };
      case 'options':
        return { type: 'optional', child: { type: 'choice', children: this.nodes(this.number()) } };
      case 'not':
        return { type, words: Array.from({ length: this.number() }, () => this.word(this.number())) };
      case 'list':
        return this.lists[this.number()] ?? { type: 'any' };
      case 'set':
        throw new RangeError('a set inside a pattern');
      default:
        return { type };
    }
  }

  private nodes(count: number): PatternNode[] {
    return Array.from({ length: count }, () => this.node());
  }

  private word(code: number): string {
    return this.words[code - FIRST_WORD_CODE] ?? '';
  }
}

/** Reads the named lists; a list may use those before it. */
export function unpackLists(packed: string, words: readonly string[]): PatternNode[] {
  const lists: PatternNode[] = [];
  const unpacker = new PatternUnpacker(packed, words, lists);
  while (!unpacker.isDone) lists.push(unpacker.node());
  return lists;
}
