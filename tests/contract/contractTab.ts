import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { mailboxOfHost } from '../../lib/webmail/mail-hosts';
// @ts-expect-error a plain script without types, shared with npm start
import { requireBrowser } from '../../scripts/browsers.mjs';
import { buildEditors } from '../e2e/editors/buildEditors';
import { mailHandler } from '../e2e/fixtures/mail-pages/mailPage';
import { practicePage } from '../e2e/fixtures/mail-pages/practice';
import { PLAIN_LAUNCH } from '../e2e/harness/chromiumFlags';
import { type MailServer, startMailServer } from '../e2e/harness/mail-server';
import { buildWorld } from './buildWorld';
import { MailTab } from './MailTab';

/** For one test file: a tab of a Chromium without the extension, with the mail pages under their real hosts and the adapters in a world beside them. */
export function contractTab(): () => MailTab {
  let server: MailServer;
  let browser: Browser;
  let tab: MailTab;
  beforeAll(async () => {
    const answerMail = mailHandler(await buildEditors());
    const isPractice = (host: string) => host.startsWith('practice.');
    server = await startMailServer(
      (host, url) => (isPractice(host) ? practicePage(url.searchParams) : answerMail(host, url)),
      (host) => isPractice(host) || mailboxOfHost(host) !== undefined,
    );
    browser = await chromium.launch({
      executablePath: requireBrowser('chromium'),
      ...PLAIN_LAUNCH,
      args: [...PLAIN_LAUNCH.args, `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`],
    });
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    tab = await MailTab.open(context, await buildWorld());
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return () => tab;
}
