import { addressOf, SITES, type Site } from '../sites';
import type { Chance } from './Chance';
import { randomMail, randomPlainMail } from './randomMail';
import type { WritingTab } from './WritingTab';

/** One editor that the long runs are made in. */
export interface Desk {
  site: Site;
  /** Gmail's plain-text mode: the body is a text area. */
  isPlain: boolean;
}

const EDITORS = {
  gmail: 'goog.editor',
  outlook: 'RoosterJS',
  practice: "the browser's own editor",
} as const;

/** The four editors: those of the sites, the browser's own, and a text area. */
export function desks(): (Desk & { name: string })[] {
  return SITES.flatMap((site) => [
    { name: EDITORS[site.name], site, isPlain: false },
    ...(site.name === 'gmail' ? [{ name: 'a text area', site, isPlain: true }] : []),
  ]);
}

const AREA = 'textarea.Ak';

/** What the editor would save. */
export function kept(tab: WritingTab, { site, isPlain }: Desk): Promise<string> {
  return isPlain ? tab.value(AREA) : tab.html(site.id);
}

/** A new mail of random shape, open in its window. */
export async function openRandom(tab: WritingTab, desk: Desk, chance: Chance): Promise<void> {
  const { site, isPlain } = desk;
  await tab.visit(addressOf(site, isPlain ? { plain: '1' } : { html: randomMail(chance, site.name) }));
  if (isPlain) await tab.setValue(AREA, randomPlainMail(chance));
  const missing = await tab.ask('open', isPlain ? AREA : site.body);
  if (missing.length > 0) throw new Error(`not found: ${missing}`);
}

/** Whether the editor itself has seen a change, and then lets it take it up without the wait for the next key. */
export async function takeUp(tab: WritingTab, { site, isPlain }: Desk): Promise<void> {
  if (!isPlain) await tab.flush(site.id);
}

async function press(tab: WritingTab, desk: Desk, keys: string): Promise<string> {
  await tab.press(keys);
  await takeUp(tab, desk);
  return kept(tab, desk);
}

/** One Ctrl+Z must bring back every byte, redo the change, and a second Ctrl+Z every byte again. What was wrong, or `''`. */
export async function undoAndRedo(tab: WritingTab, desk: Desk, before: string, after: string): Promise<string> {
  if ((await press(tab, desk, 'Control+z')) !== before) return `undo gives ${await kept(tab, desk)}\n for ${before}`;
  if ((await press(tab, desk, 'Control+Shift+z')) !== after)
    return `redo gives ${await kept(tab, desk)}\n for ${after}`;
  if ((await press(tab, desk, 'Control+z')) !== before) return `undo again gives ${await kept(tab, desk)}`;
  return '';
}

/** Runs until as many tries are made, a new mail after each few and after a failure; gives what failed. */
export async function manyTimes(
  times: number,
  perMail: number,
  open: () => Promise<void>,
  tryOnce: () => Promise<string>,
): Promise<string[]> {
  const failures: string[] = [];
  for (let time = 0, left = 0; time < times && failures.length < 10; time += 1, left -= 1) {
    if (left <= 0) {
      await open();
      left = perMail;
    }
    const wrong = await tryOnce();
    if (!wrong) continue;
    failures.push(`${time}: ${wrong}`);
    left = 0;
  }
  return failures;
}
