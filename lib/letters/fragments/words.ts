/** A closed class of words for look-up, folded to lower case. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** The tokens of a phrase: words, and commas as tokens of their own. */
export function tokensOf(text: string): string[] {
  return text.match(/,|[^\s,]+/g) ?? [];
}
