import { FIRST_PREDICATE, NUMBER } from './compiled-rules';
import type { Pattern, PatternNode } from './pattern-node';

/** Words of which one must stand in a sentence for a pattern to match, and how often that will be so. */
interface Anchor {
  readonly predicates: readonly number[];
  readonly cost: number;
}

const RARE = 0.4;
const STEM_FACTOR = 3;
const NUMBER_COST = 12;

/** Finds for a pattern the cheapest words it cannot do without: sentences without them need not be searched for it. */
export class AnchorChooser {
  private readonly ofLists = new Map<PatternNode, Anchor | undefined>();
  private readonly numbers: ReadonlyMap<string, number>;

  /** @param common how often the common words come; all others are rare */
  constructor(
    words: readonly string[],
    private readonly common: ReadonlyMap<string, number>,
  ) {
    this.numbers = new Map(words.map((word, n) => [word, n]));
  }

  /**
   * Predicates of single words (or NUMBER), one of which holds in every sentence that the pattern matches.
   * @throws SyntaxError for a pattern without a word that must be there
   */
  choose({ parts }: Pattern): readonly number[] {
    const best = this.cheapest(parts);
    if (!best) throw new SyntaxError('it needs at least one word that must be there');
    return best.predicates;
  }

  private cheapest(nodes: readonly PatternNode[]): Anchor | undefined {
    let best: Anchor | undefined;
    for (const node of nodes) {
      const anchor = this.ofNode(node);
      if (anchor && anchor.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = anchor;
    }
    return best;
  }

  private ofNode(node: PatternNode): Anchor | undefined {
    switch (node.type) {
      case 'word':
        return { predicates: [FIRST_PREDICATE + (this.numbers.get(node.word) ?? 0)], cost: this.costOf(node.word) };
      case 'number':
        return { predicates: [NUMBER], cost: NUMBER_COST };
      case 'mark':
        return this.ofNode(node.child);
      case 'list':
        if (!this.ofLists.has(node)) this.ofLists.set(node, this.ofNode(node.child));
        return this.ofLists.get(node);
      case 'sequence':
        return this.cheapest(node.children);
      case 'choice':
        return this.ofChoice(node.children);
      default:
        return undefined;
    }
  }

  private ofChoice(children: readonly PatternNode[]): Anchor | undefined {
    const predicates = new Set<number>();
    let cost = 0;
    for (const child of children) {
      const anchor = this.ofNode(child);
      if (!anchor) return undefined;
      for (const predicate of anchor.predicates) predicates.add(predicate);
      cost += anchor.cost;
    }
    return { predicates: [...predicates], cost };
  }

  private costOf(word: string): number {
    const bare = word.replace(/[~*]$/, '');
    const cost = this.common.get(bare) ?? RARE;
    return bare === word ? cost : cost * STEM_FACTOR;
  }
}
