import { afterAll, afterEach, beforeAll, type TestContext } from 'vitest';
import { buildEditors } from '../editors/buildEditors';
import { mailHandler } from '../fixtures/mail-pages/mailPage';
import { asGoodAsNew } from './asGoodAsNew';
import { type StartOptions, startChromium, type TestBrowser } from './chromium';
import { type MailServer, startMailServer } from './mail-server';
import { outputOf } from './output';

/** What a browser can be asked for and be handed on all the same. */
const SHAREABLE: readonly string[] = ['env', 'language', 'flags'] satisfies (keyof StartOptions)[];

const isShareable = (options: StartOptions) => Object.keys(options).every((name) => SHAREABLE.includes(name));

const isRunning = ({ process }: TestBrowser) => process.exitCode === null && process.signalCode === null;

/**
 * For one test file: the mail pages, and German browsers with the extension. A browser is handed on, as good as new, to the next test
 * that asks for one like it, unless the test failed, ended it or gave it a profile of its own; every other ends with its test.
 */
export function mailBrowsers(): (options?: StartOptions) => Promise<TestBrowser> {
  let server: MailServer;
  let shared: { browser: TestBrowser; wanted: string } | undefined;
  let isSharedInUse = false;
  const own = new Set<TestBrowser>();

  const start = (options: StartOptions) =>
    startChromium({ extension: outputOf('chrome'), mailPort: server.port, language: 'de', ...options });

  const endShared = async () => {
    await shared?.browser.kill();
    shared = undefined;
  };

  async function share(options: StartOptions): Promise<TestBrowser> {
    isSharedInUse = true;
    const wanted = JSON.stringify(options);
    if (shared?.wanted !== wanted) await endShared();
    shared ??= { browser: await start(options), wanted };
    return shared.browser;
  }

  async function startOwn(options: StartOptions): Promise<TestBrowser> {
    const browser = await start(options);
    own.add(browser);
    return browser;
  }

  // A test that failed half-way leaves its browser behind.
  async function tidy({ task }: Pick<TestContext, 'task'>): Promise<void> {
    for (const browser of own) await browser.kill();
    own.clear();
    const wasInUse = isSharedInUse;
    isSharedInUse = false;
    if (!shared || !wasInUse) return;
    if (task.result?.state === 'fail' || !isRunning(shared.browser)) await endShared();
    else await asGoodAsNew(shared.browser).catch(endShared);
  }

  beforeAll(async () => {
    server = await startMailServer(mailHandler(await buildEditors()));
  });
  afterEach(tidy);
  afterAll(async () => {
    await endShared();
    await server.close();
  });
  return (options = {}) => (isShareable(options) && !isSharedInUse ? share(options) : startOwn(options));
}
