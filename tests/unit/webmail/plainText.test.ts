// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../lib/webmail/dom/plainText';

/** The user's own lines that aren't empty. */
function ownLines(value: string): string[] {
  const area = document.createElement('textarea');
  area.value = value;
  return plainText(area)
    .paragraphs()
    .map(({ text }) => text)
    .filter(Boolean);
}

describe('The user’s own text in plain-text mode', () => {
  it.each([
    'Am Do., 26. Nov. 2026 um 10:00 Uhr schrieb Anna Muster <anna@example.com>:',
    'On Thu, Nov 26, 2026 at 10:00 AM Anna Muster <anna@example.com>\nwrote:',
    '2026年11月26日(木) 10:00 Anna Muster <anna@example.com>：',
  ])('ends above a quote and the line that says whose it is: %s', (attribution) => {
    expect(ownLines(`Guten Tag,\n\ndanke.\n\n${attribution}\n\n> Bitte zeitnah.`)).toEqual(['Guten Tag,', 'danke.']);
    expect(ownLines(`\n\n${attribution}\n> Bitte zeitnah.`)).toEqual([]);
  });

  it('keeps a line with a colon above a quote, and an address that no quote follows', () => {
    expect(ownLines('Sie schrieben:\n> zeitnah')).toEqual(['Sie schrieben:']);
    expect(ownLines('Schreiben Sie an <anna@example.com>:\ndanke')).toEqual([
      'Schreiben Sie an <anna@example.com>:',
      'danke',
    ]);
  });
});
