import { FIRST_WORD_CODE, NODE_CODES, SHARED_LETTERS_BASE } from '../engine/compiled-rules';
import type { Pattern, PatternNode } from '../engine/pattern-node';
import { toSteps } from '../engine/steps';

const codeOf = (type: (typeof NODE_CODES)[number]) => NODE_CODES.indexOf(type);

/** Each word as a capital (A: shares no letter with the one before, B: one, …) and the letters that are new. */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, n) => {
      const before = words[n - 1] ?? '';
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared++;
      return String.fromCharCode(SHARED_LETTERS_BASE + shared) + word.slice(shared);
    })
    .join('');
}

/** Writes patterns as numbers; words and lists by their place in the tables. */
export class PatternPacker {
  constructor(
    private readonly words: ReadonlyMap<string, number>,
    private readonly lists: ReadonlyMap<string, number>,
  ) {}

  pattern({ parts, window, crossesCommas }: Pattern): number[] {
    const nodes = parts.flatMap((part) => this.node(part));
    return window === 0 ? nodes : [codeOf('set'), window * 2 + Number(crossesCommas), parts.length, ...nodes];
  }

  node(node: PatternNode): number[] {
    switch (node.type) {
      case 'word':
        return [this.word(node.word)];
      case 'not':
        return [codeOf('not'), node.words.length, ...node.words.map((word) => this.word(word))];
      case 'gap':
        return [codeOf('gap'), node.words * 2 + Number(node.crossesCommas)];
      case 'optional':
        if (node.child.type === 'choice') return this.choice(node.child.children, 'options');
        return [codeOf('optional'), ...this.node(node.child)];
      case 'mark':
        return [codeOf(node.type), ...this.node(node.child)];
      case 'capture':
        return [codeOf(node.type), node.number, ...this.node(node.child)];
      case 'sequence':
        return [...sequenceHead(node.children.length), ...node.children.flatMap((child) => this.node(child))];
      case 'choice':
        return this.choice(node.children);
      case 'list':
        return [codeOf('list'), this.lists.get(node.name) ?? -1];
      default:
        return [codeOf(node.type)];
    }
  }

  /** Order does not matter in a choice: its words come in the order of the table, each as the step from the one before. */
  private choice(children: readonly PatternNode[], code: 'choice' | 'options' = 'choice'): number[] {
    const open = children.flatMap((child) => (child.type === 'choice' ? flattenOwn(child) : [child]));
    const words = open.flatMap((child) => (child.type === 'word' ? [this.word(child.word)] : []));
    const rest = open.filter((child) => child.type !== 'word');
    const sorted = [...new Set(words)].sort((a, b) => a - b);
    return [
      codeOf(code),
      sorted.length + rest.length,
      ...toSteps(sorted),
      ...rest.flatMap((child) => this.node(child)),
    ];
  }

  private word(word: string): number {
    return FIRST_WORD_CODE + (this.words.get(word) ?? -1 - FIRST_WORD_CODE);
  }
}

function sequenceHead(length: number): number[] {
  if (length === 2) return [codeOf('pair')];
  return length === 3 ? [codeOf('triple')] : [codeOf('sequence'), length];
}

function flattenOwn(node: PatternNode): readonly PatternNode[] {
  return node.type === 'choice' ? node.children.flatMap(flattenOwn) : [node];
}

/** Every word in a pattern's tree, and the names of the lists in it, each before those that use it. */
export function collect(node: PatternNode, words: Set<string>, lists: Map<string, PatternNode>): void {
  if (node.type === 'word') words.add(node.word);
  else if (node.type === 'not') for (const word of node.words) words.add(word);
  else if ('children' in node) for (const child of node.children) collect(child, words, lists);
  else if ('child' in node) collect(node.child, words, lists);
  if (node.type === 'list' && !lists.has(node.name)) lists.set(node.name, node.child);
}
