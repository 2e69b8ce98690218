import { expect, it } from 'vitest';
import type { Stretch } from '../tryReplacing';
import { Chance } from './Chance';
import { type Desk, kept, manyTimes, openRandom, takeUp, undoAndRedo } from './runs';
import type { WritingTab } from './WritingTab';

const REPLACEMENTS = [
  'x',
  'gern',
  'neue Worte',
  'sehr gern, wenn es Ihnen passt',
  '\u{1F600} ja',
  'ß & <b>',
  '\u05ea\u05d5\u05d3\u05d4 \u05e8\u05d1\u05d4',
  '',
];

/** Signs that belong together are not torn apart by any of our rules, and a rule's words never reach over a line. */
function splitIntoSigns(text: string): string[] {
  return [...new Intl.Segmenter('de', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);
}

/** Some words or signs of one line, never a blank at either end: that is what rules mark. */
function pickStretch(chance: Chance, texts: string[]): Stretch | undefined {
  const paragraph = chance.below(texts.length);
  const text = texts[paragraph] ?? '';
  const signs = splitIntoSigns(text);
  const first = chance.below(signs.length || 1);
  const last = Math.min(signs.length, first + 1 + chance.below(24));
  const start = signs.slice(0, first).join('').length;
  const words = /^[^\n\ufffc]*/.exec(signs.slice(first, last).join(''))?.[0] ?? '';
  const lead = /^[\s\u200b\u00ad]*/.exec(words)?.[0].length ?? 0;
  const trimmed = words.slice(lead).replace(/[\s\u200b\u00ad]+$/, '');
  return trimmed ? { paragraph, start: start + lead, end: start + lead + trimmed.length } : undefined;
}

/** Anywhere in any mail: only the words change, formatting stays, the caret is behind; undo and redo are exact. */
export function testRandomReplacing(desk: Desk, tab: () => WritingTab, times: number): void {
  it(`${times} replacements: only the words change, one Ctrl+Z restores every byte, redo brings them back`, async () => {
    const chance = new Chance(20261126);
    const byLook = desk.site.name === 'practice';
    let texts: string[] = [];
    let before = '';
    const open = async () => {
      do {
        await openRandom(tab(), desk, chance);
        texts = await tab().ask('texts');
      } while (texts.join('').trim() === '');
      before = await kept(tab(), desk);
    };
    const tryOnce = async () => {
      let stretch = pickStretch(chance, texts);
      while (!stretch) stretch = pickStretch(chance, texts);
      const text = texts[stretch.paragraph] ?? '';
      const isWhole = text.slice(0, stretch.start).trim() + text.slice(stretch.end).trim() === '';
      const others = REPLACEMENTS.filter((each) => !text.startsWith(each, stretch?.start) || !each);
      const replacement = isWhole ? 'Zeile' : chance.pick(others);
      const label = `"${text.slice(stretch.start, stretch.end)}" → "${replacement}" in ${before}`;
      const wrong = await tab().ask('tryReplacing', stretch, replacement, byLook);
      if (wrong) return `${label}: ${wrong}`;
      await takeUp(tab(), desk);
      const unsteady = await undoAndRedo(tab(), desk, before, await kept(tab(), desk));
      return unsteady && `${label}: ${unsteady}`;
    };
    expect(await manyTimes(times, 40, open, tryOnce)).toEqual([]);
  });
}
