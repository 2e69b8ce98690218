import { describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { askForOffers, change, exampleInterview } from './harness/example-records';
import { mailBrowsers } from './harness/mail-browsers';
import { findPanel, GMAIL, type MailSite, mailboxes, modelText, openCompose } from './harness/mail-site';
import { hostBox, isPill, openByPill } from './harness/panel-box';
import { until } from './harness/until';

const INVITATION = [
  [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'SUMMARY:Vorstellungsgespräch für die Stelle als Projektleiterin',
  ],
  ['ORGANIZER;CN=Petra Sommer:mailto:p.sommer@musterwerk.example', 'DTSTART:20261123T130000Z'],
  ['END:VEVENT', 'END:VCALENDAR'],
]
  .flat()
  .join('\r\n');
const startBrowser = mailBrowsers();

async function start(): Promise<TestBrowser> {
  const browser = await startBrowser({ env: startingAt('2026-11-24 10:00:00') });
  const page = await browser.ownTab();
  const who = { name: 'Weber', email: '', company: 'Beispiel GmbH', role: 'Projektleiterin' };
  await change(page, null, exampleInterview({ ...who, date: '2026-11-23' }));
  return browser;
}

/** A mail that speaks of an interview, to somebody unknown. */
async function writeTo(browser: TestBrowser, site: MailSite, to: string) {
  const page = await openCompose(browser, site, { to, draft: 'empty', subject: 'Unser Vorstellungsgespräch' });
  await page.keyboard.type('Vielen Dank für das Vorstellungsgespräch am Montag.');
  return { page, panel: await findPanel(page) };
}

describe.each(mailboxes(GMAIL))('A mail to somebody unknown, beside $name', (site) => {
  it('is told by its name after one question, and the letter is for that person (R9)', async () => {
    const browser = await start();
    const { page, panel } = await writeTo(browser, site, 'Dr. Anna Weber <a.weber@beispiel.example>');
    const question = panel.getByTestId('panel-guess');
    await question.waitFor();
    expect(await question.textContent()).toContain('Ist das Frau Dr. Weber (Beispiel GmbH)?');
    await panel.getByTestId('panel-guess-yes').click();
    await panel.getByTestId('panel-insert').waitFor();
    expect(await panel.getByRole('status').filter({ hasText: 'Die Adresse ist notiert.' }).count()).toBe(1);
    expect(await modelText(page, site)).not.toContain('Frau Dr. Weber');
  });

  it('can be somebody whose interview is logged here, from the open thread, and nothing is kept before (R1)', async () => {
    const browser = await start();
    const query = { kind: 'inline', thread: 'firstInvitation', language: 'de', draft: 'empty' };
    const to = 'Petra Sommer <p.sommer@musterwerk.example>';
    const page = await openCompose(browser, site, { ...query, to, subject: 'Re: Einladung zum Vorstellungsgespräch' });
    await page.keyboard.type('Vielen Dank für die Einladung zum Vorstellungsgespräch.');
    const panel = await findPanel(page);
    await panel.getByText('Ein Gespräch mit Petra Sommer eintragen?').waitFor();
    if (isPill(await hostBox(page))) await openByPill(page);
    await panel.getByTestId('panel-log').click();
    const values = ['company', 'role', 'interviewer', 'email', 'when'].map((name) =>
      panel.getByTestId(`panel-log-${name}`).inputValue(),
    );
    expect(await Promise.all(values)).toEqual([
      'Musterwerk GmbH',
      'Projektleiterin',
      expect.stringContaining('Petra Sommer'),
      'p.sommer@musterwerk.example',
      '2026-12-01T14:30',
    ]);
    const dashboard = await browser.ownTab();
    expect(await askForOffers(dashboard, ['p.sommer@musterwerk.example'])).toEqual([]);
    await page.bringToFront();
    await panel.getByTestId('panel-log-save').click();
    await until('the interview is kept', async () => {
      const [offer] = await askForOffers(dashboard, ['p.sommer@musterwerk.example']);
      return offer?.application.interviews[0]?.date === '2026-12-01';
    });
  });

  it('can be somebody whose interview is logged here, from an invitation file', async () => {
    const browser = await start();
    const { page, panel } = await writeTo(browser, site, 'Petra Sommer <p.sommer@musterwerk.example>');
    // Nobody is known and nothing invites: the user opens the panel and begins by themselves.
    await openByPill(page);
    await panel.getByTestId('panel-log').click();
    await panel
      .getByTestId('panel-ics')
      .setInputFiles({ name: 'einladung.ics', mimeType: 'text/calendar', buffer: Buffer.from(INVITATION) });
    await panel.getByText('Die Angaben aus der Einladung stehen im Formular.').waitFor();
    const values = ['company', 'role', 'interviewer', 'when'].map((name) =>
      panel.getByTestId(`panel-log-${name}`).inputValue(),
    );
    expect(await Promise.all(values)).toEqual(['Musterwerk', 'Projektleiterin', 'Petra Sommer', '2026-11-23T14:00']);
    await panel.getByTestId('panel-log-save').click();
    await panel.getByText('Das Gespräch bei Musterwerk ist eingetragen.').waitFor();
    await panel.getByRole('heading', { name: /Dankschreiben/ }).waitFor();
  });
});
