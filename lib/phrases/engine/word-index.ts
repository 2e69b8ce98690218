import type { Language } from '../../domain/application';
import { FIRST_PREDICATE } from './compiled-rules';
import { listContractions } from './contractions';
import { inflect } from './inflect';

const SYMBOLS = 40;
export const FIRST_DIGIT_SYMBOL = 27;
export const APOSTROPHE_SYMBOL = 37;

/** 1–26 a–z, 27–36 digits, 37 the apostrophe, 0 for every other character (no rule word has it). */
export function toSymbol(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return code === 39 ? APOSTROPHE_SYMBOL : 0;
}

/** A tree of the folded words of all rules; the reader of a text walks it letter by letter. Node 0 is "unknown". */
export interface WordIndex {
  readonly root: number;
  /** The node behind `node` for a symbol, 0 when there is none. */
  step(node: number, symbol: number): number;
  /** Predicates of the table's words that fit a word ending at this node: an index into `lists`. */
  readonly whole: readonly number[];
  /** The same for a longer, unknown word that begins like this node. */
  readonly begun: readonly number[];
  /** Node → index into `pairs`, for written words that count as two. */
  readonly split: ReadonlyMap<number, readonly [number, number]>;
  readonly lists: readonly (readonly number[])[];
}

/** Grows the tree: an open-addressing hash from (node, symbol) to node. */
class Tree {
  private keys = new Int32Array(1 << 12);
  private values = new Int32Array(1 << 12);
  readonly parents: number[] = [0, 0];

  find(node: number, symbol: number): number {
    const key = node * SYMBOLS + symbol;
    const { keys } = this;
    const mask = keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (keys[slot] !== 0) {
      if (keys[slot] === key) return this.values[slot] ?? 0;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  add(word: string): number {
    let node = 1;
    for (let i = 0; i < word.length; i++) {
      const symbol = toSymbol(word.charCodeAt(i));
      const next = this.find(node, symbol);
      node = next === 0 ? this.grow(node, symbol) : next;
    }
    return node;
  }

  private grow(node: number, symbol: number): number {
    if (this.parents.length * 2 > this.keys.length) this.rehash();
    const child = this.parents.push(node) - 1;
    this.put(node * SYMBOLS + symbol, child);
    return child;
  }

  private put(key: number, value: number): void {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.values[slot] = value;
  }

  private rehash(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    keys.forEach((key, slot) => {
      if (key !== 0) this.put(key, values[slot] ?? 0);
    });
  }
}

function appendTo(map: Map<number, number[]>, node: number, values: readonly number[]): void {
  const list = map.get(node);
  if (list) list.push(...values);
  else map.set(node, [...values]);
}

/** Builds the index over the words of the table. */
export function buildWordIndex(words: readonly string[], language: Language): WordIndex {
  const tree = new Tree();
  const ends = new Map<number, number[]>();
  const stems = new Map<number, number[]>();
  words.forEach((word, n) => {
    const held = [FIRST_PREDICATE + n];
    if (word.endsWith('*')) appendTo(stems, tree.add(word.slice(0, -1)), held);
    else if (word.endsWith('~'))
      for (const form of inflect(word.slice(0, -1), language)) appendTo(ends, tree.add(form), held);
    else appendTo(ends, tree.add(word), held);
  });
  const split = new Map<number, readonly [number, number]>();
  for (const [written, first, second] of listContractions(language))
    split.set(tree.add(written), [tree.add(first), tree.add(second)]);
  return {
    root: 1,
    step: (node, symbol) => tree.find(node, symbol),
    split,
    ...listPredicates(tree.parents, ends, stems),
  };
}

/** For each node the predicates of a word ending there, and of an unknown one that only begins so. */
function listPredicates(parents: readonly number[], ends: Map<number, number[]>, stems: Map<number, number[]>) {
  const lists: number[][] = [[]];
  const whole: number[] = [0, 0];
  const begun: number[] = [0, 0];
  for (let node = 2; node < parents.length; node++) {
    const inherited = begun[parents[node] ?? 0] ?? 0;
    const own = stems.get(node);
    begun[node] = own ? lists.push([...(lists[inherited] ?? []), ...own]) - 1 : inherited;
    const exact = ends.get(node);
    const base = begun[node] ?? 0;
    whole[node] = exact ? lists.push([...new Set([...(lists[base] ?? []), ...exact])]) - 1 : base;
  }
  return { lists, whole, begun };
}
