import type { Language } from '../domain/application';
import type { Finding } from '../phrases/finding';
import { foldWords } from '../phrases/hintKey';
import type { Paragraph } from '../webmail/adapter';
import type { PanelFinding } from './panel-port';

/** A finding and the language whose rules found it. */
export type FoundHere = Finding & { language: Language };

/** A finding with its place in the mail. */
export interface LocatedFinding extends PanelFinding {
  paragraph: Paragraph;
  start: number;
  end: number;
}

/** Whether the user doesn't want to see a rule's hint on these words in this mail. */
export type IsIgnored = (ruleId: string, words: string) => boolean;

/**
 * Joins what the checker found in each paragraph with its place, without what the user ignores.
 * A key names rule, words and the how-manieth of its kind, so edits elsewhere leave it as it is.
 */
export function locateFindings(
  paragraphs: readonly Paragraph[],
  found: readonly (readonly FoundHere[])[],
  isIgnored: IsIgnored,
): LocatedFinding[] {
  const seen = new Map<string, number>();
  const located: LocatedFinding[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const finding of found[index] ?? []) {
      const { start, end, ruleId } = finding;
      const words = paragraph.text.slice(start, end);
      const name = `${ruleId}|${foldWords(words)}`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      if (isIgnored(ruleId, words)) continue;
      located.push({ ...finding, key: `${name}|${count}`, words, paragraph });
    }
  }
  return located;
}
