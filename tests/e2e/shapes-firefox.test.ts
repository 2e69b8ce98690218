import { afterAll, beforeAll, describe, it } from 'vitest';
import { buildWorld } from '../contract/buildWorld';
import { expectFound } from '../contract/expectFound';
import { FirefoxMailTab } from '../contract/FirefoxMailTab';
import { buildEditors } from './editors/buildEditors';
import { mailHandler, PAGE_SHAPES } from './fixtures/mail-pages/mailPage';
import { startFirefox, type TestFirefox } from './harness/firefox';
import { type MailServer, startMailServer } from './harness/mail-server';

let server: MailServer;
let firefox: TestFirefox;
let tab: FirefoxMailTab;

beforeAll(async () => {
  server = await startMailServer(mailHandler(await buildEditors()));
  firefox = await startFirefox(undefined, server.port);
  tab = await FirefoxMailTab.open(firefox, await buildWorld(), 'https://mail.google.com/mail/');
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

describe('In Firefox every shape of the pages, in every language, gives the same windows', () => {
  it.each(PAGE_SHAPES.map((shape) => [`${shape.title}, in ${shape.language}`, shape] as const))('%s', (_, shape) =>
    expectFound(tab, shape),
  );
});
