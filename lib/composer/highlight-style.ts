import type { Severity } from '../phrases/finding';

/**
 * Names of the highlights, one for each way of painting. The mail page can read them (the registry is shared), so they
 * say nothing: no category, no rule, no word.
 */
export const HIGHLIGHT_NAMES: Record<Severity | 'selected', string> = { clear: 'nk1', mild: 'nk2', selected: 'nk3' };

// At least 3:1 against white and against #1f1f1f. The shape differs too, for those who see no difference in colour.
const ON_LIGHT = { clear: '#c2410c', mild: '#2563a8', selected: 'rgba(194, 65, 12, 0.16)' };
const ON_DARK = { clear: '#ff9d70', mild: '#8ab8f5', selected: 'rgba(255, 157, 112, 0.28)' };

/** The style sheet that paints the highlights on a light or dark mail. Browsers clip wavy lines that are thicker. */
export function highlightCss(isDark: boolean): string {
  const { clear, mild, selected } = isDark ? ON_DARK : ON_LIGHT;
  return [
    `::highlight(${HIGHLIGHT_NAMES.clear}){text-decoration:underline wavy ${clear} 1.5px;text-underline-offset:3px}`,
    `::highlight(${HIGHLIGHT_NAMES.mild}){text-decoration:underline dotted ${mild} 2px;text-underline-offset:3px}`,
    `::highlight(${HIGHLIGHT_NAMES.selected}){background-color:${selected}}`,
  ].join('\n');
}
