import { flattenChoice, type Pattern, type PatternNode } from '../../../lib/phrases/engine/pattern-node';

/** Signs that a gap across commas may take beside its words. */
const SIGNS_IN_GAP = 2;

const isWord = (token: string | undefined) => token !== undefined && token !== ',';

function gapEnds(tokens: readonly string[], from: number, most: number, isWide: boolean): number[] {
  const ends = [from];
  for (let at = from; at < Math.min(tokens.length, from + most) && (isWide || isWord(tokens[at])); at++)
    ends.push(at + 1);
  return ends;
}

/** All places at which a match of the node that begins at `from` may end: the pattern language, word for word, slowly. */
export function endsOf(node: PatternNode, tokens: readonly string[], from: number): number[] {
  const token = tokens[from];
  const one = (fits: boolean) => (fits ? [from + 1] : []);
  switch (node.type) {
    case 'word':
      return one(token === node.word);
    case 'not':
      return one(isWord(token) && !node.words.includes(token ?? ''));
    case 'any':
      return one(isWord(token));
    case 'number':
      return one(/^\d/.test(token ?? ''));
    case 'comma':
      return one(token === ',');
    case 'start':
      return tokens.slice(0, from).some(isWord) ? [] : [from];
    case 'end':
      return tokens.slice(from).some(isWord) || !tokens.slice(0, from).some(isWord) ? [] : [from];
    case 'gap':
      return gapEnds(tokens, from, node.words + (node.crossesCommas ? SIGNS_IN_GAP : 0), node.crossesCommas);
    case 'optional':
      return [...new Set([from, ...endsOf(node.child, tokens, from)])];
    case 'sequence':
      return node.children.reduce<number[]>(
        (places, child) => [...new Set(places.flatMap((place) => endsOf(child, tokens, place)))],
        [from],
      );
    case 'choice':
      return [...new Set(node.children.flatMap((child) => endsOf(child, tokens, from)))];
    default:
      return endsOf(node.child, tokens, from);
  }
}

/** Numbers of tokens, `to` exclusive. */
export interface SlowMatch {
  readonly from: number;
  readonly to: number;
}

/** Every way in which the pattern (no set) matches. */
export function slowMatches({ parts: [part] }: Pattern, tokens: readonly string[]): SlowMatch[] {
  if (!part) return [];
  return tokens.flatMap((_, from) => endsOf(part, tokens, from).flatMap((to) => (to > from ? [{ from, to }] : [])));
}

/**
 * Those of its matches that stand for themselves: each of the alternatives of a pattern that is nothing but a choice is
 * read from left to right, begins as early and takes as many words as it can.
 */
export function slowHits({ parts: [part] }: Pattern, tokens: readonly string[]): SlowMatch[] {
  return part ? flattenChoice(part).flatMap((alternative) => hitsOfOne(alternative, tokens)) : [];
}

function hitsOfOne(node: PatternNode, tokens: readonly string[]): SlowMatch[] {
  const hits: SlowMatch[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const to = Math.max(from, ...endsOf(node, tokens, from));
    if (to === from) continue;
    hits.push({ from, to });
    from = to - 1;
  }
  return hits;
}
