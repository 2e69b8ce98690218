import { describe, expect, it } from 'vitest';
import { luminance } from '../../../lib/composer/brightness';
import { HIGHLIGHT_CSS, HIGHLIGHT_NAMES, highlightCssFor } from '../../../lib/composer/highlight-style';

const asRgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** WCAG contrast of two opaque colours. */
function contrast(a: string, b: string): number {
  const [x = 0, y = 0] = [luminance(asRgb(a)), luminance(asRgb(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

describe('luminance', () => {
  it('knows black, white and colours between', () => {
    expect(luminance('rgb(0, 0, 0)')).toBe(0);
    expect(luminance('rgb(255, 255, 255)')).toBeCloseTo(1);
    expect(luminance('rgba(32, 33, 36, 1)')).toBeLessThan(0.02);
  });

  it.each(['rgba(0, 0, 0, 0)', 'transparent', '', 'red', 'color(srgb 1 1 1)'])('knows nothing of %j', (color) => {
    expect(luminance(color)).toBeUndefined();
  });
});

/** Backgrounds of the two mailboxes, and of stationery and themes in colour. */
const LIGHT = [
  '#ffffff',
  '#f6f8fc',
  '#f5f5f5',
  '#e8f0fe',
  '#fff2cc',
  '#fce8e6',
  '#d9ead3',
  '#dbe5f1',
  '#c9daf8',
  '#b4a7d6',
  '#9fc5e8',
];
const DARK = [
  '#000000',
  '#1f1f1f',
  '#202124',
  '#292929',
  '#3c3c3c',
  '#0b3d2e',
  '#1c2541',
  '#4a148c',
  '#5b2c6f',
  '#5f6368',
];

/** The colour of a highlight's underline. */
const colorOf = (name: string) =>
  new RegExp(`${name}\\)\\{text-decoration:[a-z ]+(#[0-9a-f]{6})`).exec(HIGHLIGHT_CSS)?.[1] ?? '';

describe('The underlines', () => {
  it.each([
    ['light', LIGHT, ['nk1', 'nk2']],
    ['dark', DARK, ['nk4', 'nk5']],
  ] as const)('stand out at least 3:1 on every %s background', (_, backgrounds, names) => {
    for (const background of backgrounds)
      for (const name of names)
        expect(contrast(colorOf(name), background), `${name} on ${background}`).toBeGreaterThanOrEqual(3);
  });

  it('differ in shape as well as in colour, on light and on dark', () => {
    for (const name of ['nk1', 'nk4']) expect(HIGHLIGHT_CSS).toContain(`(${name}){text-decoration:underline wavy`);
    for (const name of ['nk2', 'nk5']) expect(HIGHLIGHT_CSS).toContain(`(${name}){text-decoration:underline dotted`);
    for (const name of ['nk3', 'nk6']) expect(HIGHLIGHT_CSS).toContain(`(${name}){background-color`);
  });

  it('take the colours of the system where the user has set them', () => {
    expect(HIGHLIGHT_CSS.match(/forced-colors:active/g)).toHaveLength(2);
  });

  it('have a tint behind the words where a Firefox may clip or leave out the line, and nowhere else (B5)', () => {
    const agent = (browser: string) => `Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 ${browser}`;
    for (const old of ['Firefox/140.0', 'Firefox/145.0', 'Firefox/148.0']) {
      const css = highlightCssFor(agent(old));
      for (const name of ['nk1', 'nk2', 'nk4', 'nk5']) {
        const tinted = (colors: string, background: string) =>
          new RegExp(`forced-colors:${colors}\\)\\{::highlight\\(${name}\\)\\{background-color:${background}`);
        expect(css).toMatch(tinted('none', '#[0-9a-f]{8}\\}'));
        expect(css).toMatch(tinted('active', 'Mark;color:MarkText\\}'));
      }
      expect(css).toContain(HIGHLIGHT_CSS);
    }
    for (const other of ['Firefox/149.0', 'Firefox/153.0', 'Chrome/120.0.0.0 Safari/537.36'])
      expect(highlightCssFor(agent(other))).toBe(HIGHLIGHT_CSS);
  });

  it('bear names that tell the mail page nothing', () => {
    expect(HIGHLIGHT_NAMES).toEqual(['nk1', 'nk2', 'nk3', 'nk4', 'nk5', 'nk6']);
    expect(HIGHLIGHT_CSS).not.toMatch(/pushy|stock|mild|nachklang/i);
  });
});
