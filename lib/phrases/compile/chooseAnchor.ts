import { NUMBER } from '../engine/compiled-rules';
import type { PatternNode } from '../pattern';
import type { Predicates } from './buildProgram';
import { COMMON_WORDS } from './common-words';

/** Words of which one must stand in a sentence for a pattern to match, and how often that will be so. */
export interface Anchor {
  readonly predicates: readonly number[];
  readonly cost: number;
}

const RARE = 0.4;
const STEM_FACTOR = 3;
const NUMBER_COST = 12;

function costOf(word: string): number {
  const bare = word.replace(/[~*]$/, '');
  const cost = COMMON_WORDS.get(bare) ?? RARE;
  return bare === word ? cost : cost * STEM_FACTOR;
}

/**
 * The cheapest anchor of a pattern: of all words it cannot do without, those met least often. Sentences without one need
 * not be searched for it. Undefined when a pattern has no such word.
 */
export function chooseAnchor(node: PatternNode, names: Predicates): Anchor | undefined {
  if (node.type === 'word') return { predicates: [names.of([node.word])], cost: costOf(node.word) };
  if (node.type === 'number') return { predicates: [NUMBER], cost: NUMBER_COST };
  if (node.type === 'mark') return chooseAnchor(node.child, names);
  if (node.type === 'sequence') {
    const found = node.children.map((child) => chooseAnchor(child, names)).filter((anchor) => anchor !== undefined);
    return found.sort((a, b) => a.cost - b.cost)[0];
  }
  if (node.type !== 'choice') return undefined;
  const branches = node.children.map((child) => chooseAnchor(child, names));
  const whole = branches.filter((anchor) => anchor !== undefined);
  if (whole.length < branches.length) return undefined;
  const predicates = [...new Set(whole.flatMap((anchor) => anchor.predicates))];
  return { predicates, cost: whole.reduce((sum, anchor) => sum + anchor.cost, 0) };
}
