import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WHO } from '../../../lib/messages/router';
import type { SenderKind } from '../../../lib/messages/sender';

/** The columns of the table, in its order. */
const KINDS: readonly SenderKind[] = ['page', 'panel', 'card', 'mail', 'stranger'];

/** Who may ask what, as docs/SECURITY.md tells it to readers. */
function writtenList(): Record<string, SenderKind[]> {
  const rows = readFileSync('docs/SECURITY.md', 'utf8').matchAll(/^\| `([a-z]+\/[a-z-]+)` +\|(.*)\|$/gm);
  return Object.fromEntries(
    [...rows].map(([, name = '', cells = '']) => [
      name,
      KINDS.filter((_, index) => cells.split('|')[index]?.trim() === 'yes'),
    ]),
  );
}

describe('The written list of who may ask what (H7)', () => {
  it('is what the router goes by, and nobody else may ask for anything', () => {
    const known = Object.entries(WHO).map(([name, who]) => [name, KINDS.filter((kind) => who.includes(kind))]);
    expect(writtenList()).toEqual(Object.fromEntries(known));
    expect(Object.values(writtenList()).flat()).not.toContain('stranger');
  });
});
