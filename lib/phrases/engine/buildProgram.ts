import { ACCEPTS, ACCEPTS_AT_END, ANY_WORD, ANYTHING, COMMA, MARKED, NUMBER } from './compiled-rules';
import { flattenChoice, type PatternNode } from './pattern-node';

/** Numbers of predicates; negative ones mean "a word for which it does not hold". */
export interface Predicates {
  of(words: readonly string[]): number;
}

/** A way into a state: state * 2, + 1 when it is open at the start of a sentence only. */
export type Edge = number;

/** States with what they consume; each path from a first state to an accepting one is a match. No loops. */
export interface Program {
  readonly firsts: readonly Edge[];
  readonly predicates: readonly number[];
  readonly flags: readonly number[];
  readonly follow: readonly (readonly Edge[])[];
}

interface Last {
  readonly state: number;
  readonly atEnd: boolean;
}

/** How a piece may match nothing: not at all, anywhere, or only at the start or end of a sentence. */
interface Piece {
  readonly first: readonly Edge[];
  readonly last: readonly Last[];
  readonly empty: { readonly anywhere: boolean; readonly atStart: boolean; readonly atEnd: boolean };
}

const NEVER = { anywhere: false, atStart: false, atEnd: false };
const CROSSING_EXTRA = 2;

class Builder {
  readonly predicates: number[] = [];
  readonly flags: number[] = [];
  readonly follow: Edge[][] = [];

  constructor(
    private readonly names: Predicates,
    private isMarked: boolean,
  ) {}

  build(node: PatternNode): Piece {
    switch (node.type) {
      case 'word':
        return this.state(this.names.of([node.word]));
      case 'not':
        return this.state(-this.names.of(node.words));
      case 'any':
        return this.state(ANY_WORD);
      case 'number':
        return this.state(NUMBER);
      case 'comma':
        return this.state(COMMA);
      case 'start':
        return { first: [], last: [], empty: { ...NEVER, atStart: true } };
      case 'end':
        return { first: [], last: [], empty: { ...NEVER, atEnd: true } };
      case 'gap':
        return this.gap(node.words, node.crossesCommas);
      case 'optional':
        return this.optional(this.build(node.child));
      case 'mark':
        return this.mark(node.child);
      case 'sequence':
        return node.children.map((child) => this.build(child)).reduce((a, b) => this.chain(a, b));
      case 'list':
      case 'choice':
        return this.choice(flattenChoice(node));
    }
  }

  private state(predicate: number): Piece {
    const state = this.predicates.push(predicate) - 1;
    this.flags.push(this.isMarked ? MARKED : 0);
    this.follow.push([]);
    return { first: [state * 2], last: [{ state, atEnd: false }], empty: NEVER };
  }

  private optional(piece: Piece): Piece {
    return { ...piece, empty: { ...piece.empty, anywhere: true } };
  }

  private gap(words: number, crossesCommas: boolean): Piece {
    let piece: Piece = { first: [], last: [], empty: { ...NEVER, anywhere: true } };
    const length = crossesCommas ? words + CROSSING_EXTRA : words;
    const states = Array.from({ length }, () => this.state(crossesCommas ? ANYTHING : ANY_WORD));
    for (const state of states.reverse()) piece = this.optional(this.chain(state, piece));
    return piece;
  }

  private mark(child: PatternNode): Piece {
    const before = this.isMarked;
    this.isMarked = true;
    const piece = this.build(child);
    this.isMarked = before;
    return piece;
  }

  /** Single words of a choice share one state; everything else stands side by side. */
  private choice(flat: readonly PatternNode[]): Piece {
    const words = flat.flatMap((child) => (child.type === 'word' ? [child.word] : []));
    const pieces = flat.filter((child) => child.type !== 'word').map((child) => this.build(child));
    if (words.length > 0) pieces.unshift(this.state(this.names.of(words)));
    return {
      first: pieces.flatMap((piece) => piece.first),
      last: pieces.flatMap((piece) => piece.last),
      empty: {
        anywhere: pieces.some((piece) => piece.empty.anywhere),
        atStart: pieces.some((piece) => piece.empty.atStart),
        atEnd: pieces.some((piece) => piece.empty.atEnd),
      },
    };
  }

  private chain(a: Piece, b: Piece): Piece {
    for (const last of a.last) if (!last.atEnd) this.follow[last.state]?.push(...b.first);
    const first = [...a.first];
    if (a.empty.anywhere) first.push(...b.first);
    else if (a.empty.atStart) first.push(...b.first.map((edge) => edge | 1));
    const last = [...b.last];
    if (b.empty.anywhere) last.push(...a.last);
    else if (b.empty.atEnd) last.push(...a.last.map(({ state }) => ({ state, atEnd: true })));
    return { first, last, empty: chainEmpty(a.empty, b.empty) };
  }
}

function chainEmpty(a: Piece['empty'], b: Piece['empty']): Piece['empty'] {
  return {
    anywhere: a.anywhere && b.anywhere,
    atStart: (a.atStart && b.anywhere) || (a.anywhere && b.atStart),
    atEnd: (a.atEnd && b.anywhere) || (a.anywhere && b.atEnd),
  };
}

/** Of several ways into a state the unconditional one is enough. */
function unique(edges: readonly Edge[]): Edge[] {
  if (edges.length < 2) return [...edges];
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.filter((edge, n) => n === 0 || edge >> 1 !== (sorted[n - 1] ?? -1) >> 1);
}

export function hasMark(node: PatternNode): boolean {
  if (node.type === 'mark') return true;
  if ('child' in node) return hasMark(node.child);
  return 'children' in node && node.children.some(hasMark);
}

/**
 * Turns a pattern's tree into states, one for each word it can consume (Glushkov's construction).
 * @param isMarked whether words outside << >> are marked
 * @throws SyntaxError when the pattern would match nothing at all
 */
export function buildProgram(node: PatternNode, names: Predicates, isMarked: boolean): Program {
  const builder = new Builder(names, isMarked);
  const piece = builder.build(node);
  const { anywhere, atStart, atEnd } = piece.empty;
  if (anywhere || atStart || atEnd) throw new SyntaxError('it matches without any word');
  const flags = [...builder.flags];
  for (const { state, atEnd: needsEnd } of piece.last)
    flags[state] = (flags[state] ?? 0) | (needsEnd ? ACCEPTS_AT_END : ACCEPTS);
  return { firsts: unique(piece.first), predicates: builder.predicates, flags, follow: builder.follow.map(unique) };
}
