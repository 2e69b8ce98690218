import type { Language } from '../../domain/application';
import { listContractions } from './contractions';
import { FormTable } from './FormTable';
import { endingsOf } from './inflect';
import { hashOf, toSymbol } from './symbols';

/** `desperat*` is found by its first letters: as many as every such word has. */
export const PREFIX_KEY_LETTERS = 3;

const prefixKey = (a: number, b: number, c: number) => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);

interface Beginning {
  readonly letters: string;
  readonly symbols: Uint8Array;
  readonly predicate: number;
}

const NO_BEGINNINGS: readonly Beginning[] = [];

/**
 * All words of a language's rules in all their forms. A predicate is the number of a rule word; a written word leads to the
 * predicates that hold for it: by its whole form through a chain, or, when that is unknown, by its beginning (`desperat*`).
 */
export class WordTable {
  readonly forms = new FormTable();
  /** Chains of the two words that a contraction stands for. */
  readonly splits: (readonly [number, number])[] = [];
  /** Beginnings by their first letters. */
  private readonly beginnings = new Map<number, Beginning[]>();
  private readonly beginsSo = new Uint8Array(1 << (5 * PREFIX_KEY_LETTERS));

  /** @param words in the order of the table; a trailing `=` says that dropped dots are understood */
  constructor(
    words: readonly string[],
    private readonly language: Language,
  ) {
    words.forEach((word, predicate) => {
      if (word.includes('*'))
        for (const written of spellingsOf(word)) this.addBeginning(written.slice(0, -1), predicate);
    });
    words.forEach((word, predicate) => {
      for (const written of spellingsOf(word)) this.addWord(written, predicate);
    });
    const contractions = listContractions(language);
    contractions.forEach(([written], n) => {
      this.forms.addSplit(hashOf(written), written.length, n);
    });
    for (const [, first, second] of contractions) this.splits.push([this.chainOf(first), this.chainOf(second)]);
  }

  /** The chain of a folded word; 0 for one that no rule knows. */
  chainOf(word: string): number {
    return Math.max(0, this.forms.lookUp(hashOf(word), word.length));
  }

  /** Whether any word like `desperat*` begins with these three letters, as symbols. */
  mayBegin(a: number, b: number, c: number): boolean {
    return this.beginsSo[prefixKey(a, b, c)] === 1;
  }

  /** Words like `desperat*` with the same first letters. */
  beginningsAt(a: number, b: number, c: number): readonly Beginning[] {
    return this.beginnings.get(prefixKey(a, b, c)) ?? NO_BEGINNINGS;
  }

  private addBeginning(letters: string, predicate: number): void {
    const symbols = Uint8Array.from(letters, (letter) => toSymbol(letter.charCodeAt(0)));
    const key = prefixKey(symbols[0] ?? 0, symbols[1] ?? 0, symbols[2] ?? 0);
    const known = this.beginnings.get(key);
    if (known) known.push({ letters, symbols, predicate });
    else this.beginnings.set(key, [{ letters, symbols, predicate }]);
    this.beginsSo[key] = 1;
  }

  private addWord(word: string, predicate: number): void {
    const kind = word.at(-1);
    const whole = kind === '~' || kind === '*' ? word.slice(0, -1) : word;
    const hash = hashOf(whole);
    const symbolAt = (n: number) => toSymbol(whole.charCodeAt(n));
    const beginnings = this.beginningsAt(symbolAt(0), symbolAt(1), symbolAt(2));
    this.addForm(hash, whole, predicate, beginnings);
    if (kind !== '~') return;
    for (const { cut, ending } of endingsOf(whole, this.language)) {
      const stem = cut === 0 ? whole : whole.slice(0, -cut);
      const from = cut === 0 ? hash : hashOf(stem);
      const form = hashOf(ending, from);
      if (beginnings.length > 0) this.addForm(form, stem + ending, predicate, beginnings);
      else this.forms.add(form, stem.length + ending.length, predicate);
    }
  }

  /** A form, and what words like `desperat*` say of it: the table is asked first, and then no more. */
  private addForm(hash: number, form: string, predicate: number, beginnings: readonly Beginning[]): void {
    this.forms.add(hash, form.length, predicate);
    for (const { letters, predicate: other } of beginnings)
      if (form.startsWith(letters)) this.forms.add(hash, form.length, other);
  }
}

/** A word as the table has it, and where a `=` says so also without the dots of its umlauts. */
function spellingsOf(word: string): string[] {
  if (!word.endsWith('=')) return [word];
  const bare = word.slice(0, -1);
  return [bare, bare.replace(/([aou])e/g, '$1')];
}
