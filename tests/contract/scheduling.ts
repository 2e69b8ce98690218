import { expect, it } from 'vitest';
import type { MailTab } from './MailTab';
import { addressOf, type Site } from './sites';

/** What opens the menu beside Send. */
export const OPENER = { gmail: '.hG', outlook: '[data-testid="ComposeSendButton"] [aria-haspopup]', practice: '' };

/** The menu beside Send and the times that it leads to, outside of the window. */
export function testScheduling(site: Site, tab: () => MailTab): void {
  const page = () => tab().page;
  const ends = () => tab().ask('ends');
  const open = async (query: Record<string, string> = {}): Promise<void> => {
    await tab().visit(addressOf(site, { to: 'anna@example.com', draft: 'typed', ...query }));
    expect(await tab().ask('open', site.body)).toEqual([]);
  };
  /** Takes the window away as a site does that knows nothing of what the user did. */
  const takeAway = () => page().evaluate(() => document.querySelector('[data-window]')?.remove());

  it('tells "scheduled" when a time was chosen, by pointer', async () => {
    await open();
    await page().click(OPENER[site.name]);
    await page().click('[data-entry="later"]');
    expect(await ends()).toEqual([]);
    await page().click('[data-time="chosen"] >> nth=1');
    await expect.poll(ends).toEqual(['scheduled']);
    expect(await tab().sent()).toMatchObject([{ isLater: true }]);
  });

  it('tells "scheduled" when a time was chosen with the keyboard, the menu naming its entry', async () => {
    await open();
    await page().focus(OPENER[site.name]);
    await page().keyboard.press('Enter');
    await page().keyboard.press('Enter');
    await page().focus('[data-time="chosen"] >> nth=0');
    await page().keyboard.press('Enter');
    await expect.poll(ends).toEqual(['scheduled']);
  });

  it('tells "scheduled" when a time of one’s own was set in a second dialog', async () => {
    await open();
    await page().click(OPENER[site.name]);
    await page().click('[data-entry="later"]');
    await page().click('[data-time="other"]');
    await page().fill('[role="dialog"] input[type="text"]', '7:15');
    await page().click('[role="dialog"] [data-answer="ok"]');
    await expect.poll(ends).toEqual(['scheduled']);
  });

  it('tells "sent" of a mail that was sent after all, once the times were left', async () => {
    await open();
    await page().click(OPENER[site.name]);
    await page().click('[data-entry="later"]');
    await page().keyboard.press('Escape');
    await page().click(site.send);
    await expect.poll(ends).toEqual(['sent']);
  });

  it('tells "gone" of a window that is closed after the times were left', async () => {
    await open();
    await page().click(OPENER[site.name]);
    await page().click('[data-entry="later"]');
    await page().click('[role="dialog"] [data-answer="cancel"]');
    await page().click(site.subject);
    await takeAway();
    await expect.poll(ends).toEqual(['gone']);
  });

  it('tells "gone" of a window that leaves while its menu is open and nothing was chosen', async () => {
    await open();
    await page().click(OPENER[site.name]);
    await takeAway();
    await expect.poll(ends).toEqual(['gone']);
  });

  it('takes another menu of the page for no sending', async () => {
    await open();
    await page().click(site.subject);
    await page().evaluate(() => {
      const entry = document.createElement('button');
      entry.setAttribute('role', 'menuitem');
      entry.id = 'other-entry';
      entry.textContent = '…';
      document.body.append(entry);
    });
    await page().click('#other-entry');
    await takeAway();
    await expect.poll(ends).toEqual(['gone']);
  });
}
