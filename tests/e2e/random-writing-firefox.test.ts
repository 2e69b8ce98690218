import { afterAll, beforeAll, describe } from 'vitest';
import { buildWorld } from '../contract/buildWorld';
import { FirefoxMailTab } from '../contract/FirefoxMailTab';
import { testRandomInserting } from '../contract/random/inserting';
import { testRandomReplacing } from '../contract/random/replacing';
import { desks } from '../contract/random/runs';
import { runs } from '../runs';
import { buildEditors } from './editors/buildEditors';
import { mailHandler } from './fixtures/mail-pages/mailPage';
import { practicePage } from './fixtures/mail-pages/practice';
import { startFirefox, type TestFirefox } from './harness/firefox';
import { type MailServer, startMailServer } from './harness/mail-server';

/** How often in each editor; `npm run contract:long` asks for more. */
const REPLACEMENTS = Number(process.env.RANDOM_REPLACEMENTS_FIREFOX ?? runs(15, 40));
const LETTERS = Number(process.env.RANDOM_LETTERS_FIREFOX ?? runs(5, 12));

let server: MailServer;
let firefox: TestFirefox;
let tab: FirefoxMailTab;

beforeAll(async () => {
  const answerMail = mailHandler(await buildEditors());
  server = await startMailServer((host, url) =>
    url.searchParams.has('practice') ? practicePage(url.searchParams) : answerMail(host, url),
  );
  firefox = await startFirefox(undefined, server.port);
  tab = await FirefoxMailTab.open(firefox, await buildWorld(), 'https://mail.google.com/mail/');
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

// Only the mail hosts lead to the test server here, so the practice page is served by one of them.
const here = desks().map((desk) =>
  desk.site.name === 'practice' ? { ...desk, site: { ...desk.site, host: 'mail.google.com', practice: '1' } } : desk,
);

describe.each(here)('Writing at random in $name, in Firefox', (desk) => {
  const limit = { timeout: 60_000 + REPLACEMENTS * 1000 };
  describe('replaces', limit, () => testRandomReplacing(desk, () => tab, REPLACEMENTS));
  describe('inserts', limit, () => testRandomInserting(desk, () => tab, LETTERS));
});
