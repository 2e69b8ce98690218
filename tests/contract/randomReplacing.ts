import { expect, it } from 'vitest';
import type { MailTab } from './MailTab';
import { addressOf, type Site } from './sites';

const HTML =
  '<div>Sehr geehrte <b>Frau Muster</b>, vielen <i>Dank <u>für das</u> Gespräch</i> am Montag.</div>' +
  '<div><br></div><div>Die <a href="https://example.com/">Mappe mit Proben</a> liegt <span style="color:#c00000">seit gestern <b>Abend</b></span> bereit \u{1F642} gern.</div>' +
  '<ul><li>erstens <b>die Frist</b></li><li><i>zweitens</i> der Ort</li></ul><div>eins <b>zwei</b><i>drei</i> vier</div>';

/** Same sequence at every run, so that a failure can be seen again. */
function* randomNumbers(seed: number): Generator<number> {
  let state = seed;
  while (true) {
    state = (state * 1664525 + 1013904223) % 4294967296;
    yield state / 4294967296;
  }
}

function normal(html: string): string {
  return html.replace(/&nbsp;|\u00a0/g, ' ');
}

function pick(numbers: Iterator<number>, count: number): number {
  return Math.floor((numbers.next().value as number) * count);
}

/** Some words of one of the paragraphs. */
function pickWords(numbers: Iterator<number>, texts: string[]): string {
  const lines = texts.filter((text) => text.includes(' '));
  const words = (lines[pick(numbers, lines.length)] ?? '').split(' ');
  const start = pick(numbers, words.length);
  return words.slice(start, start + 1 + pick(numbers, 3)).join(' ');
}

/** Anywhere in formatted text: only the words change, and undo brings the very same mail back. */
export function testRandomReplacing(site: Site, tab: () => MailTab, times: number): void {
  it(`replaces words anywhere ${times} times; only they change, undo restores the mail`, async () => {
    const numbers = randomNumbers(20261124);
    await tab().visit(addressOf(site, { html: HTML }));
    await tab().ask('open', site.body);
    const before = await tab().html(site.id);
    const texts = await tab().ask('texts');
    for (let time = 0; time < times; time += 1) {
      const words = pickWords(numbers, texts);
      const replacement = ['x', 'neue Worte', '\u{1F600} ja', 'ß & <b>'][pick(numbers, 4)] ?? '';
      const label = `${time}: "${words}" → "${replacement}"`;
      const done = await tab().andSaved(site.id, () => tab().ask('replace', words, replacement));
      expect(done, label).toBe(true);
      expect(normal((await tab().ask('texts')).join('\n')), label).toBe(
        normal(texts.join('\n').replace(words, () => replacement)),
      );
      for (let step = 0; step < site.mostUndoSteps && normal(await tab().html(site.id)) !== normal(before); step += 1)
        await tab().undo(site.id);
      expect(normal(await tab().html(site.id)), label).toBe(normal(before));
    }
  });
}
