import type { Predicates } from './buildProgram';
import { NUMBER } from './compiled-rules';
import type { PatternNode } from './pattern-node';

/** Words of which one must stand in a sentence for a pattern to match, and how often that will be so. */
export interface Anchor {
  readonly predicates: readonly number[];
  readonly cost: number;
}

const RARE = 0.4;
const STEM_FACTOR = 3;
const NUMBER_COST = 12;

function costOf(word: string, common: ReadonlyMap<string, number>): number {
  const bare = word.replace(/[~*]$/, '');
  const cost = common.get(bare) ?? RARE;
  return bare === word ? cost : cost * STEM_FACTOR;
}

/**
 * The cheapest anchor of a pattern: of all words it cannot do without, those met least often. Sentences without one need
 * not be searched for it. Undefined when a pattern has no such word.
 * @param common how often the common words come; all others are rare
 */
export function chooseAnchor(
  node: PatternNode,
  names: Predicates,
  common: ReadonlyMap<string, number>,
): Anchor | undefined {
  const choose = (child: PatternNode) => chooseAnchor(child, names, common);
  if (node.type === 'word') return { predicates: [names.of([node.word])], cost: costOf(node.word, common) };
  if (node.type === 'number') return { predicates: [NUMBER], cost: NUMBER_COST };
  if (node.type === 'mark' || node.type === 'list') return choose(node.child);
  if (node.type === 'sequence') {
    const found = node.children.map(choose).filter((anchor) => anchor !== undefined);
    return found.sort((a, b) => a.cost - b.cost)[0];
  }
  if (node.type !== 'choice') return undefined;
  const branches = node.children.map(choose);
  const whole = branches.filter((anchor) => anchor !== undefined);
  if (whole.length < branches.length) return undefined;
  const predicates = [...new Set(whole.flatMap((anchor) => anchor.predicates))];
  return { predicates, cost: whole.reduce((sum, anchor) => sum + anchor.cost, 0) };
}
