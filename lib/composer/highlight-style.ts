import type { Severity } from '../phrases/finding';

export type Paint = Severity | 'selected';

/**
 * Names of the highlights, one for each way of painting on light and on dark, since two compose windows of one page may differ. The
 * mail page can read them (the registry is shared), so they say nothing: no category, no rule, no word.
 */
const NAMES = {
  light: { clear: 'nk1', mild: 'nk2', selected: 'nk3' },
  dark: { clear: 'nk4', mild: 'nk5', selected: 'nk6' },
} as const;

export const HIGHLIGHT_NAMES = [NAMES.light, NAMES.dark].flatMap((names) => Object.values(names));
export type HighlightName = (typeof HIGHLIGHT_NAMES)[number];

/** Painted above the others: a chosen one is to be told from those beside it, whatever lies behind them. */
export const UPPERMOST: readonly HighlightName[] = [NAMES.light.selected, NAMES.dark.selected];

/** The highlight for a way of painting on a mail's background. */
export const highlightName = (paint: Paint, isDark: boolean): HighlightName => NAMES[isDark ? 'dark' : 'light'][paint];

// At least 3:1 on any background of a luminance below 0.15 or above 0.4. The shape differs too, for those who see no difference in colour.
const COLORS = {
  light: { clear: '#9c3406', mild: '#1d4f91', selected: '#c2410c29' },
  dark: { clear: '#ffb38f', mild: '#a3c9fa', selected: '#ffb38f47' },
};
/** How much of a line's colour lies behind the words where lines are not to be relied on: more of it where it matters more. */
const TINTS = { clear: '33', mild: '1f' };

function rulesFor(theme: keyof typeof NAMES): string {
  const [name, color] = [NAMES[theme], COLORS[theme]];
  return `::highlight(${name.clear}){text-decoration:underline wavy ${color.clear} 1.5px;text-underline-offset:3px}
::highlight(${name.mild}){text-decoration:underline dotted ${color.mild} 2px;text-underline-offset:3px}
::highlight(${name.selected}){background-color:${color.selected}}
@media (forced-colors:active){::highlight(${name.clear}),::highlight(${name.mild}){forced-color-adjust:none;text-decoration-color:CanvasText}
::highlight(${name.selected}){forced-color-adjust:none;background-color:Highlight;color:HighlightText}}
`;
}

/**
 * The style sheet that paints the highlights; browsers clip wavy lines that are thicker. Its last rule lets a change of the mailbox's
 * theme be noticed: text that takes another colour says so by a transition too short to be seen. It yields to every rule of the site.
 */
export const HIGHLIGHT_CSS = `${rulesFor('light')}${rulesFor('dark')}:where([contenteditable]){transition:color 1ms}`;

const tintFor = (theme: keyof typeof NAMES, severity: Severity) => {
  const name = `::highlight(${NAMES[theme][severity]})`;
  return `@media (forced-colors:none){${name}{background-color:${COLORS[theme][severity]}${TINTS[severity]}}}
@media (forced-colors:active){${name}{background-color:Mark;color:MarkText}}
`;
};
const TINT_CSS = (['light', 'dark'] as const)
  .flatMap((theme) => (['clear', 'mild'] as const).map((severity) => tintFor(theme, severity)))
  .join('');

/** From this version on Firefox draws every line of a highlight; before it, none (140) or only what lies within the letters' box. */
const FIREFOX_WITH_LINES = 149;

/** The style sheet for a browser. Where lines may be clipped or missing, the words get a tint behind them as well. */
export function highlightCssFor(userAgent: string): string {
  const firefox = /\bFirefox\/(\d+)/.exec(userAgent)?.[1];
  const isTinted = firefox !== undefined && Number(firefox) < FIREFOX_WITH_LINES;
  return isTinted ? `${TINT_CSS}${HIGHLIGHT_CSS}` : HIGHLIGHT_CSS;
}
