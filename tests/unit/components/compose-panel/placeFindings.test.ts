import { describe, expect, it } from 'vitest';
import { placeFindings } from '../../../../components/compose-panel/placeFindings';
import type { PanelFinding } from '../../../../lib/composer/panel-port';

const finding = (words: string): PanelFinding => ({
  key: words,
  ruleId: 'pushy/x',
  category: 'pushy',
  severity: 'clear',
  language: 'de',
  words,
  replacements: [],
});

describe('The places of findings in the mail’s text', () => {
  it('follow one another, also where the same words come twice', () => {
    const text = 'sofort und sofort';
    expect(placeFindings(text, [finding('sofort'), finding('sofort')]).map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [11, 17],
    ]);
  });

  it('are empty for words that aren’t there any more, and the next are found all the same', () => {
    const places = placeFindings('bis Freitag', [finding('weg'), finding('bis\u00a0Freitag')]);
    expect(places.map(({ start, end }) => [start, end])).toEqual([
      [0, 0],
      [0, 11],
    ]);
  });
});
