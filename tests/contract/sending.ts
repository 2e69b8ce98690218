import { expect, it } from 'vitest';
import type { MailTab } from './MailTab';
import { OPENER } from './scheduling';
import { addressOf, type Site } from './sites';

const QUESTION = '[role="alertdialog"]';

/** What stands between Send and a mail that has left: questions, failures, and the way back. */
export function testSending(site: Site, tab: () => MailTab): void {
  const page = () => tab().page;
  const ends = () => tab().ask('ends');
  const open = async (query: Record<string, string> = {}): Promise<void> => {
    await tab().visit(addressOf(site, { to: 'anna@example.com', draft: 'typed', ...query }));
    expect(await tab().ask('open', site.body)).toEqual([]);
  };
  const answer = (name: 'ok' | 'cancel') => page().click(`${QUESTION} [data-answer="${name}"]`);
  /** Takes the window away as a site does that knows nothing of what the user did. */
  const takeAway = () => page().evaluate(() => document.querySelector('[data-window]')?.remove());

  it('tells "sent" when a question is answered with yes, however late, and nothing before', async () => {
    await open({ asks: '' });
    await page().click(site.send);
    await page().waitForSelector(QUESTION);
    expect(await ends()).toEqual([]);
    await answer('ok');
    await expect.poll(ends).toEqual(['sent']);
  });

  it('tells nothing when it is answered with no, and "sent" for the next try', async () => {
    await open({ asks: '' });
    await page().click(site.send);
    await answer('cancel');
    expect(await ends()).toEqual([]);
    await page().fill(site.subject, 'Dank');
    await page().click(site.send);
    await expect.poll(ends).toEqual(['sent']);
  });

  it('tells "gone" of a window that is closed while the question is open, or after it was answered with no', async () => {
    for (const isAnswered of [false, true]) {
      await open({ asks: '' });
      await page().click(site.send);
      await page().waitForSelector(QUESTION);
      if (isAnswered) {
        await answer('cancel');
        await page().click(site.subject);
      }
      await takeAway();
      await expect.poll(ends).toEqual(['gone']);
    }
  });

  it('tells "scheduled" of a mail whose time was chosen before a question', async () => {
    await open({ asks: '' });
    await page().click(OPENER[site.name]);
    await page().click('[data-entry="later"]');
    await page().click('[data-time="chosen"] >> nth=0');
    await answer('ok');
    await expect.poll(ends).toEqual(['scheduled']);
  });

  it('tells nothing when sending fails and the window stays, and "gone" when it is closed then', async () => {
    await open({ sends: 'fails' });
    await page().click(site.send);
    await answer('ok');
    expect(await ends()).toEqual([]);
    await page().click(site.subject);
    await takeAway();
    await expect.poll(ends).toEqual(['gone']);
    expect(await tab().sent()).toEqual([]);
  });

  it('tells "gone" of a window that is closed after its user has written on, whatever they pressed before', async () => {
    await open({ sends: 'fails' });
    await page().click(site.send);
    await answer('ok');
    // By script: a click into the mail takes the press back, too.
    await page()
      .locator(site.body)
      .evaluate((body) => (body as HTMLElement).focus());
    await page().keyboard.type('x');
    await takeAway();
    await expect.poll(ends).toEqual(['gone']);
  });

  it('knows the draft again that came back by Undo, or by itself with an error', async () => {
    for (const sends of ['well', 'returns']) {
      await open({ sends, subject: 'Dank' });
      const draft = await tab().ask('draft');
      await page().click(site.send);
      await expect.poll(ends).toEqual(['sent']);
      if (sends === 'well') await page().click('[data-act="undo"]');
      await page().waitForSelector(site.body);
      expect(await tab().ask('open', site.body)).toEqual([]);
      expect(await tab().ask('draft')).toEqual(draft);
      expect(draft).toMatchObject({ subject: 'Dank', people: ['anna@example.com'] });
      expect(draft.id !== '').toBe(site.name === 'gmail');
    }
  });

  it('still reads people, subject and text of a window that has left', async () => {
    await open({ subject: 'Dank' });
    await page().fill(site.subject, 'Vielen Dank');
    const draft = await tab().ask('draft');
    await page().click(site.send);
    await expect.poll(ends).toEqual(['sent']);
    expect(await tab().ask('draft')).toEqual({ ...draft, subject: 'Vielen Dank' });
  });

  it('tells "sent" of two windows that are sent one right after the other', async () => {
    await open({ kind: 'two' });
    const [first, second] = await page().locator(site.body).all();
    await second?.evaluate((body) => body.setAttribute('data-second', ''));
    expect(await tab().ask('open', '[data-second]')).toEqual([]);
    await first?.click();
    await page().keyboard.press('Control+Enter');
    // By its mark: once the first has left, it is no longer the second.
    await page().locator('[data-second]').click();
    await page().keyboard.press('Control+Enter');
    await expect.poll(ends).toEqual(['sent', 'sent']);
  });

  it('tells "sent" when the page is left in the same moment', async () => {
    await open();
    await page().evaluate(() => {
      sessionStorage.clear();
      addEventListener('click', () => location.assign('?next=1'));
    });
    await page().click(site.send);
    await page().waitForURL('**/?next=1');
    expect(await page().evaluate(() => sessionStorage.getItem('ends'))).toBe('sent');
  });

  if (site.name !== 'gmail') return;

  it('tells "discarded" after its key', async () => {
    await open();
    await page().click(site.body);
    await page().keyboard.press('Control+Shift+D');
    await expect.poll(ends).toEqual(['discarded']);
  });

  it('takes a window that is made small for no end, also right after a mail could not be sent', async () => {
    await open({ sends: 'fails' });
    await page().click(site.send);
    await answer('ok');
    await page().click('[data-act="minimise"]');
    expect(await ends()).toEqual([]);
  });

  it('tells "gone" of a draft that is saved and closed, also right after a mail could not be sent', async () => {
    for (const query of [{}, { sends: 'fails' }]) {
      await open(query);
      if ('sends' in query) {
        await page().click(site.send);
        await answer('ok');
      }
      await page().click('[data-act="close"]');
      await expect.poll(ends).toEqual(['gone']);
    }
  });
}
