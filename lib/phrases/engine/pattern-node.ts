/** A pattern as a tree. Words are folded and may end in `~` (inflected) or `*` (begins so). */
export type PatternNode =
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'not'; readonly words: readonly string[] }
  | { readonly type: 'any' | 'number' | 'comma' | 'start' | 'end' }
  | { readonly type: 'gap'; readonly words: number; readonly crossesCommas: boolean }
  | { readonly type: 'sequence' | 'choice'; readonly children: readonly PatternNode[] }
  | { readonly type: 'optional' | 'mark'; readonly child: PatternNode }
  | { readonly type: 'capture'; readonly number: number; readonly child: PatternNode }
  | { readonly type: 'list'; readonly name: string; readonly child: PatternNode };

/** A whole pattern: one part, or several with a window when it is a set. */
export interface Pattern {
  readonly parts: readonly PatternNode[];
  /** Words from the first to the last of a set's parts; 0 when the pattern is no set. */
  readonly window: number;
  readonly crossesCommas: boolean;
}

/** The children of a choice with nested choices and lists opened up. */
export function flattenChoice(node: PatternNode): readonly PatternNode[] {
  if (node.type === 'list') return flattenChoice(node.child);
  return node.type === 'choice' ? node.children.flatMap(flattenChoice) : [node];
}
