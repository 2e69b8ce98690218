import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
// @ts-expect-error a plain script without types, shared with npm start
import { requireBrowser } from '../../scripts/browsers.mjs';
import { buildEditors } from '../e2e/editors/buildEditors';
import { mailHandler } from '../e2e/fixtures/mail-pages/mailPage';
import { practicePage } from '../e2e/fixtures/mail-pages/practice';
import { buildWorld } from './buildWorld';
import { MailTab } from './MailTab';

/** For one test file: a tab of a Chromium without the extension, with the mail pages under their real hosts and the adapters in a world beside them. */
export function contractTab(): () => MailTab {
  let browser: Browser;
  let tab: MailTab;
  beforeAll(async () => {
    const answerMail = mailHandler(await buildEditors());
    browser = await chromium.launch({
      executablePath: requireBrowser('chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    const context = await browser.newContext();
    await context.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      const answer = url.host.startsWith('practice.') ? practicePage(url.searchParams) : answerMail(url.host, url);
      await route.fulfill(answer ? { status: 200, headers: answer.headers, body: answer.body } : { status: 404 });
    });
    tab = await MailTab.open(context, await buildWorld());
  });
  afterAll(() => browser?.close());
  return () => tab;
}
