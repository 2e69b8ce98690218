import type { PanelFinding } from '../../lib/composer/panel-port';
import type { Finding } from '../../lib/phrases/finding';

/**
 * The findings with their places in the mail's text. They come in the order of the text, so each is looked for behind the one before it;
 * one whose words aren't there any more has an empty place at the text's beginning.
 */
export function placeFindings(ownText: string, findings: readonly PanelFinding[]): Finding[] {
  let from = 0;
  return findings.map((finding) => {
    const words = finding.words.replaceAll('\u00a0', ' ');
    const start = ownText.indexOf(words, from);
    if (start < 0) return { ...finding, start: 0, end: 0 };
    from = start + words.length;
    return { ...finding, start, end: from };
  });
}
