import { expect, it } from 'vitest';
import { Chance } from './Chance';
import { randomLetter } from './randomMail';
import { type Desk, kept, manyTimes, openRandom, takeUp, undoAndRedo } from './runs';
import type { WritingTab } from './WritingTab';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/ +$/gm, '');

/** The letter alone, or the letter and all that was there, in its order, apart from empty lines between. */
function isRight(mode: 'above' | 'replace', letter: string, before: string[], after: string[]): boolean {
  const now = plain(after.join('\n'));
  if (mode === 'replace') return now.trim() === plain(letter).trim();
  const rest = now.replace(plain(letter), '');
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  return now.includes(plain(letter)) && lines(rest).join('\n') === lines(plain(before.join('\n'))).join('\n');
}

/** Into any mail, at any caret: the letter is whole, the rest as it was, the caret behind it; undo and redo are exact. */
export function testRandomInserting(desk: Desk, tab: () => WritingTab, times: number): void {
  it(`${times} letters: whole, above or instead, one Ctrl+Z restores every byte, redo brings them back`, async () => {
    const chance = new Chance(20261127);
    let before = '';
    let texts: string[] = [];
    const open = async () => {
      await openRandom(tab(), desk, chance);
      before = await kept(tab(), desk);
      texts = await tab().ask('texts');
    };
    const tryOnce = async () => {
      const [letter, mode] = [randomLetter(chance), chance.pick(['above', 'replace'] as const)];
      await tab().ask('placeCaret', chance.next());
      const label = `${mode} ${JSON.stringify(letter)} in ${before}`;
      const outcome = await tab().ask('insert', letter, mode);
      if (outcome !== 'inserted') return `${label}: ${outcome}`;
      await takeUp(tab(), desk);
      const after = await tab().ask('texts');
      if (!isRight(mode, letter, texts, after)) return `${label}: ${JSON.stringify(after)}`;
      const head = plain(await tab().ask('beforeCaret'));
      if (!head.endsWith('Mira Muster')) return `${label}: the caret is behind "${head.slice(-30)}"`;
      const unsteady = await undoAndRedo(tab(), desk, before, await kept(tab(), desk));
      return unsteady && `${label}: ${unsteady}`;
    };
    expect(await manyTimes(times, 10, open, tryOnce)).toEqual([]);
  });
}
