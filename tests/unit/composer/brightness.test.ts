import { describe, expect, it } from 'vitest';
import { luminance } from '../../../lib/composer/brightness';
import { highlightCss } from '../../../lib/composer/highlight-style';

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

describe('The underlines', () => {
  it.each([
    [false, '#ffffff'],
    [true, '#1f1f1f'],
  ])('stand out at least 3:1 (dark mail: %s, on %s)', (isDark, background) => {
    const colors = highlightCss(isDark).match(/#[0-9a-f]{6}/g) ?? [];
    expect(colors).toHaveLength(2);
    for (const color of colors) expect(contrast(color, background)).toBeGreaterThanOrEqual(3);
  });

  it('differ in shape as well as in colour', () => {
    expect(highlightCss(false)).toMatch(/nk1\)\{text-decoration:underline wavy/);
    expect(highlightCss(false)).toMatch(/nk2\)\{text-decoration:underline dotted/);
  });

  it('bear names that tell the mail page nothing', () => {
    expect(highlightCss(false)).not.toMatch(/pushy|stock|clear|mild|nachklang/i);
  });
});
