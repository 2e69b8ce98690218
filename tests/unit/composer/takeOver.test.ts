// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { takeOver } from '../../../lib/composer/takeOver';

it.each(['composer', 'threads'] as const)(
  'a script that starts beside a mail tells the page nothing but that, and an older one leaves: %s (P2)',
  (script) => {
    const heard: Event[] = [];
    for (const type of ['nk-started', 'nk-threads-started'])
      document.addEventListener(type, (event) => heard.push(event));
    const older = takeOver(document, script);
    const newer = takeOver(document, script);
    expect([older.aborted, newer.aborted]).toEqual([true, false]);
    expect(heard).toHaveLength(2);
    for (const event of heard) expect((event as CustomEvent<unknown>).detail).toBeNull();
  },
);
