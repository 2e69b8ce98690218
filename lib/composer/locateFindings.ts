import type { Finding } from '../phrases/finding';
import type { Paragraph } from '../webmail/adapter';
import type { PanelFinding } from './panel-port';

/** A finding with its place in the mail. */
export interface LocatedFinding extends PanelFinding {
  paragraph: Paragraph;
  start: number;
  end: number;
}

/** What the user doesn't want to see: some words in this mail, or a rule in every mail. */
export interface Ignored {
  /** Names made by `nameOfWords`. */
  words: ReadonlySet<string>;
  rules: ReadonlySet<string>;
}

/** The same words marked by the same rule, wherever they stand, so that an ignored hint doesn't come back after an edit. */
export function nameOfWords(finding: Pick<PanelFinding, 'ruleId' | 'words'>): string {
  return `${finding.ruleId}|${finding.words.replace(/\s+/g, ' ').trim().toLowerCase()}`;
}

/**
 * Joins what the checker found in each paragraph with its place, without what the user ignores.
 * A key names rule, words and the how-manieth of its kind, so edits elsewhere leave it as it is.
 */
export function locateFindings(
  paragraphs: readonly Paragraph[],
  found: readonly (readonly Finding[])[],
  ignored: Ignored,
): LocatedFinding[] {
  const seen = new Map<string, number>();
  const located: LocatedFinding[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const { start, end, ruleId, category, severity, replacements } of found[index] ?? []) {
      const words = paragraph.text.slice(start, end);
      const name = nameOfWords({ ruleId, words });
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      if (ignored.words.has(name) || ignored.rules.has(ruleId)) continue;
      located.push({ key: `${name}|${count}`, ruleId, category, severity, words, replacements, paragraph, start, end });
    }
  }
  return located;
}
