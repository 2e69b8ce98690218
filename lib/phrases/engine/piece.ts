import type { Need } from './program';

/** What is known of a node that has been written. */
export interface Piece {
  /** Words that its longest match takes. */
  readonly span: number;
  /** Whether it may match without any word. */
  readonly isEmpty: boolean;
  readonly hasMark: boolean;
  readonly needs: readonly Need[];
  /** Of a sequence: for each need between how many and how many words behind the beginning its word can end. */
  readonly reaches?: readonly Reach[] | undefined;
}

/** Words from the beginning of a sequence to the beginning and to the end of the piece that holds a need, at most. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

export const NOTHING: Piece = { span: 0, isEmpty: true, hasMark: false, needs: [] };
export const ONE_WORD: Piece = { span: 1, isEmpty: false, hasMark: false, needs: [] };

/** How often the words of a need come among a thousand, roughly; tells what to look for where there is a choice. */
export class Rareness {
  /** @param times how often the word of each predicate comes */
  constructor(private readonly times: Float64Array) {}

  of(need: Need): number {
    return need.reduce((sum, predicate) => sum + (this.times[predicate] ?? 0), 0);
  }

  /** The rarest first. */
  inOrder(needs: readonly Need[]): readonly Need[] {
    if (needs.length < 2) return needs;
    const known = new Map(needs.map((need) => [need, this.of(need)]));
    return [...needs].sort((a, b) => (known.get(a) ?? 0) - (known.get(b) ?? 0));
  }

  rarestOf(needs: readonly Need[]): Need | undefined {
    return this.inOrder(needs)[0];
  }
}

/** Pieces one behind the other. */
export function joinSequence(pieces: readonly Piece[]): Piece {
  let span = 0;
  const reaches = pieces.flatMap((piece) => {
    const reach = { from: span, to: span + piece.span };
    span = reach.to;
    return piece.needs.map(() => reach);
  });
  return {
    span,
    isEmpty: pieces.every(({ isEmpty }) => isEmpty),
    hasMark: pieces.some(({ hasMark }) => hasMark),
    needs: pieces.flatMap(({ needs }) => needs),
    reaches,
  };
}

/** One of several pieces: it needs one of what each of them needs. */
export function joinChoice(pieces: readonly Piece[], rareness: Rareness): Piece {
  const rarest = pieces.map(({ needs }) => rareness.rarestOf(needs));
  return {
    span: Math.max(...pieces.map(({ span }) => span)),
    isEmpty: pieces.some(({ isEmpty }) => isEmpty),
    hasMark: pieces.some(({ hasMark }) => hasMark),
    needs: rarest.includes(undefined) ? [] : [[...new Set(rarest.flatMap((need) => need ?? []))]],
  };
}
