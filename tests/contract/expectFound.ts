import { expect } from 'vitest';
import type { PageShape } from '../e2e/fixtures/mail-pages/shapes';
import type { WritingTab } from './random/WritingTab';
import { addressOfShape } from './sites';

/** Body, recipients and subject of every window on a page are found and nothing else is, and a letter goes into the main one. */
export async function expectFound(tab: Pick<WritingTab, 'visit' | 'ask'>, shape: PageShape): Promise<void> {
  await tab.visit(addressOfShape(shape));
  for (const { body, people, subject } of [...shape.others, shape]) {
    expect(await tab.ask('open', body), body).toEqual([]);
    expect(await tab.ask('showsSend'), body).toBe(true);
    expect(await tab.ask('recipients')).toEqual(people);
    expect(await tab.ask('subject')).toBe(subject);
  }
  // One browser tells nothing by `undefined`, the other by `null`.
  for (const decoy of shape.decoys) expect((await tab.ask('findBody', decoy)) ?? undefined, decoy).toBeUndefined();
  expect(await tab.ask('insert', 'Guten Tag')).toBe('inserted');
}
