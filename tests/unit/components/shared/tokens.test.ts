import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../../components/shared/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function tokensOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/--nk-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const THEMES = { light: tokensOf(light), dark: new Map([...tokensOf(light), ...tokensOf(dark)]) };

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(theme: keyof typeof THEMES, one: string, other: string): number {
  const [a = 0, b = 0] = [one, other]
    .map((name) => luminance(THEMES[theme].get(name) ?? '#000000'))
    .sort((first, second) => second - first);
  return (a + 0.05) / (b + 0.05);
}

const TEXT: [string, string][] = [
  ...['paper', 'surface', 'sunken'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
    ['accent', ground],
    ['accent-strong', ground],
    ['danger', ground],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['accent-strong', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['danger', 'danger-soft'],
  ['on-toast', 'toast'],
  ['toast-action', 'toast'],
  // A soft line, a link or an icon in a chosen row, in the calendar's steps and in a notice.
  ['ink-soft', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['ink', 'danger-soft'],
];

describe.each(['light', 'dark'] as const)('The colours of the %s theme', (theme) => {
  it.each(TEXT)('let %s be read on %s (WCAG AA, 4.5)', (ink, ground) => {
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['line-strong', 'surface'],
    ['line-strong', 'paper'],
    ['accent', 'paper'],
    ['accent', 'surface'],
    ['accent', 'sunken'],
    ['accent', 'accent-soft'],
    ['line-strong', 'sunken'],
    ['line-strong', 'accent-soft'],
    ['danger', 'surface'],
    ['toast-action', 'toast'],
  ])('let the edge %s be seen on %s (3)', (edge, ground) => {
    expect(contrast(theme, edge, ground)).toBeGreaterThanOrEqual(3);
  });
});
