import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { TestBrowser } from './chromium';
import { outputOf } from './output';
import { until } from './until';
import { evaluateInWorker } from './worker';

/** A copy of the built extension that a test may change. */
export function copyExtension(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'nachklang-extension-'));
  cpSync(outputOf('chrome'), folder, { recursive: true });
  return folder;
}

/** Puts a newer version in the place of the running one, as the browser does when an update has come. */
export async function updateExtension({ pipe, extensionId }: TestBrowser, folder: string): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const [major = 0, minor = 0, patch = 0] = manifest.version.split('.').map(Number);
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${major}.${minor}.${patch + 1}` }));
  await evaluateInWorker(pipe, extensionId, 'chrome.runtime.reload()');
}

interface ManagementPage {
  chrome: { management: { setEnabled(id: string, isEnabled: boolean): Promise<void> } };
}

/** Turns the extension off or on, as the user does on the browser's own page. */
export async function setEnabled({ context, extensionId }: TestBrowser, isEnabled: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, enabled]) => (globalThis as unknown as ManagementPage).chrome.management.setEnabled(id, enabled),
    [extensionId, isEnabled] as const,
  );
  await page.close();
}

/** What goes wrong in a page from now on, in the page's own scripts and in ours. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

/**
 * What stands beside the page's own content: a host for each panel, and one for the card at its marked words, a pixel large until it is
 * needed. Those that were marked are the ones from before.
 */
function countHosts(page: Page): Promise<{ panels: number; cards: number; marked: number }> {
  return page.evaluate(() => {
    const hosts = [...document.documentElement.children].filter((each) => each.tagName === 'DIV');
    const cards = hosts.filter((each) => each.getBoundingClientRect().width === 1);
    const marked = hosts.filter((each) => each.hasAttribute('data-before'));
    return { panels: hosts.length - cards.length, cards: cards.length, marked: marked.length };
  });
}

export function markHosts(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const each of document.documentElement.children)
      if (each.tagName === 'DIV') each.setAttribute('data-before', '');
  });
}

/** Where the caret stands: the text before it in its node, and whether the mail has the focus. */
export function caretOf(page: Page): Promise<{ before: string | undefined; isInMail: boolean }> {
  return page.evaluate(() => {
    const { anchorNode, anchorOffset } = document.getSelection() ?? {};
    return {
      before: anchorNode?.textContent?.slice(0, anchorOffset),
      isInMail: document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable,
    };
  });
}

/** Waits until exactly so many panels stand there, at most as many cards, and nothing from before. */
export function untilHosts(page: Page, count: number, limit?: number): Promise<unknown> {
  return until(
    `${count} hosts stand there, none from before`,
    async () => {
      const { panels, cards, marked } = await countHosts(page);
      return panels === count && cards <= count && marked === 0;
    },
    limit,
  );
}
