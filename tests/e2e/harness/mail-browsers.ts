import { afterAll, afterEach, beforeAll } from 'vitest';
import { buildEditors } from '../editors/buildEditors';
import { mailHandler } from '../fixtures/mail-pages/mailPage';
import { type StartOptions, startChromium, type TestBrowser } from './chromium';
import { type MailServer, startMailServer } from './mail-server';
import { outputOf } from './output';

/** For one test file: the mail pages, and German browsers with the extension that live no longer than the test that started them. */
export function mailBrowsers(): (options?: StartOptions) => Promise<TestBrowser> {
  let server: MailServer;
  const running = new Set<TestBrowser>();
  beforeAll(async () => {
    server = await startMailServer(mailHandler(await buildEditors()));
  });
  // A test that failed half-way leaves its browser behind.
  afterEach(async () => {
    for (const browser of running) await browser.kill();
    running.clear();
  });
  afterAll(() => server.close());
  return async (options) => {
    const own = { extension: outputOf('chrome'), mailPort: server.port, language: 'de' } as const;
    const browser = await startChromium({ ...own, ...options });
    running.add(browser);
    return browser;
  };
}
