import { describe, expect, it } from 'vitest';
import { scannerFor } from '../../../lib/phrases/engine/scannerFor';

const HOSTILE = [
  'I ',
  'please ',
  'your decision ',
  'I expect, your ',
  'I am still waiting for your ',
  'a',
  '.,!? ',
  '😀',
  'e\u0301',
  '"',
];
const POSITION = { greetingLines: 0, closingLines: 0, openingAfter: -1 };

function countSteps(text: string): number {
  const scanner = scannerFor('en');
  const before = scanner.matcher.runner.steps;
  scanner.scan(text, POSITION);
  return scanner.matcher.runner.steps - before;
}

describe('The engine', () => {
  it.each(HOSTILE)('takes twice the steps for twice the text of %j', (piece) => {
    const once = countSteps(piece.repeat(1500));
    const twice = countSteps(piece.repeat(3000));
    expect(twice).toBeLessThanOrEqual(once * 2.2 + 1000);
  });

  it('takes few steps per word of an everyday mail', () => {
    const text = 'Thank you for the talk on Tuesday. I enjoyed hearing how your team plans its releases. ';
    expect(countSteps(text.repeat(50)) / (16 * 50)).toBeLessThan(60);
  });
});
