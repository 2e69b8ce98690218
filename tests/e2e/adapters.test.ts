import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
// @ts-expect-error a plain script without types, shared with npm start
import { requireBrowser } from '../../scripts/browsers.mjs';
import { testAttachments } from '../contract/attachments';
import { buildWorld } from '../contract/buildWorld';
import { testEnding } from '../contract/ending';
import { testFinding, testVariants } from '../contract/finding';
import { testInserting, testPlainText } from '../contract/inserting';
import { MailTab } from '../contract/MailTab';
import { testRandomReplacing } from '../contract/randomReplacing';
import { testReading } from '../contract/reading';
import { testReplacing } from '../contract/replacing';
import { testSelecting } from '../contract/selecting';
import { SITES } from '../contract/sites';
import { buildEditors } from './editors/buildEditors';
import { mailHandler } from './fixtures/mail-pages/mailPage';
import { practicePage } from './fixtures/mail-pages/practice';

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

describe.each(SITES)('the $name adapter keeps the contract', (site) => {
  describe('finding', () => testFinding(site, () => tab));
  describe('attachments and Send', () => testAttachments(site, () => tab));
  describe('reading', () => testReading(site, () => tab));
  describe('inserting', () => testInserting(site, () => tab));
  describe('replacing', () => testReplacing(site, () => tab));
  describe('replacing anywhere', () => testRandomReplacing(site, () => tab, site.name === 'gmail' ? 8 : 25));
  describe('selecting', () => testSelecting(site, () => tab));
  describe('ending', () => testEnding(site, () => tab));
  if (site.name !== 'practice') describe('page shapes', () => testVariants(site, () => tab));
  if (site.name === 'gmail') describe('plain-text mode', () => testPlainText(site, () => tab));
});
