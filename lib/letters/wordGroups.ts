const GROUP = 5;

/** Every five words in a row, in small letters and without marks. */
function wordGroups(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return new Set(words.slice(GROUP - 1).map((_, start) => words.slice(start, start + GROUP).join(' ')));
}

/**
 * How much two texts have in common: their shared groups of five words, of the groups of the shorter one. 0 where one has fewer words than that.
 *
 * @example sharedGroups('one two three four five six', 'one two three four five') // 1
 */
export function sharedGroups(one: string, other: string): number {
  const groups = wordGroups(one);
  const others = wordGroups(other);
  const least = Math.min(groups.size, others.size);
  if (least === 0) return 0;
  let shared = 0;
  for (const group of groups) if (others.has(group)) shared++;
  return shared / least;
}
