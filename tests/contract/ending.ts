import { expect, it } from 'vitest';
import type { MailTab } from './MailTab';
import { addressOf, type Site } from './sites';

/** How a window ended is told once, by what the user did and not by what scripts pretend. */
export function testEnding(site: Site, tab: () => MailTab): void {
  const open = async (query: Record<string, string> = {}): Promise<void> => {
    await tab().visit(addressOf(site, { to: 'anna@example.com', ...query }));
    expect(await tab().ask('open', site.body)).toEqual([]);
  };

  it('tells "sent" once after a click on the site’s own Send', async () => {
    await open();
    await tab().page.click(site.send);
    await expect.poll(() => tab().ask('ends')).toEqual(['sent']);
    expect(await tab().sent()).toHaveLength(1);
  });

  it('tells "sent" after Enter on the focused Send button', async () => {
    await open();
    await tab().page.focus(site.send);
    await tab().page.keyboard.press('Enter');
    await expect.poll(() => tab().ask('ends')).toEqual(['sent']);
  });

  it('tells "discarded" after the discard button', async () => {
    await open();
    await tab().page.click(site.discard);
    await expect.poll(() => tab().ask('ends')).toEqual(['discarded']);
  });

  it('tells "gone" when the window leaves without the user', async () => {
    await open();
    await tab()
      .page.locator(site.body)
      .evaluate((body) => body.parentElement?.remove());
    await expect.poll(() => tab().ask('ends')).toEqual(['gone']);
  });

  it('does not believe a click that a script made', async () => {
    await open();
    await tab()
      .page.locator(site.send)
      .evaluate((button) => (button as HTMLElement).click());
    await expect.poll(() => tab().ask('ends')).toEqual(['gone']);
  });

  it('tells nothing after the signal was aborted', async () => {
    await open();
    await tab().ask('stop');
    await tab().page.click(site.send);
    await expect.poll(() => tab().page.locator(site.body).count()).toBe(0);
    expect(await tab().ask('ends')).toEqual([]);
  });

  if (site.name === 'practice') return;
  const keys = site.name === 'outlook' ? ['Control+Enter', 'Meta+Enter', 'Alt+s'] : ['Control+Enter', 'Meta+Enter'];
  for (const key of keys)
    it(`tells "sent" after ${key} in the mail`, async () => {
      await open();
      await tab().page.locator(site.body).click();
      await tab().page.keyboard.press(key);
      await expect.poll(() => tab().ask('ends')).toEqual(['sent']);
    });

  it('tells "sent" when the window is only hidden, as a shell that stays behind', async () => {
    await open({ leaves: 'hidden' });
    await tab().page.click(site.send);
    await expect.poll(() => tab().ask('ends')).toEqual(['sent']);
  });

  it('takes a window that is hidden for a while for what it is: minimised', async () => {
    await open();
    const window = tab().page.locator('[data-window]').first();
    await window.evaluate((root) => root.setAttribute('style', 'display: none'));
    await window.evaluate((root) => root.removeAttribute('style'));
    expect(await tab().ask('ends')).toEqual([]);
    await tab().page.click(site.send);
    await expect.poll(() => tab().ask('ends')).toEqual(['sent']);
  });
}
