import { expect, it } from 'vitest';
import type { MailTab } from './MailTab';
import { addressOf, type Site } from './sites';

/** Showing a place takes focus and selection there and writes nothing. */
export function testSelecting(site: Site, tab: () => MailTab): void {
  const open = async (html: string) => {
    await tab().visit(addressOf(site, { html }));
    await tab().ask('open', site.body);
    return tab().html(site.id);
  };

  it('selects words across formatting, so that typing goes on there, and changes nothing before', async () => {
    const before = await open('<div>Hallo</div><div>Ich <b>erwarte</b> Ihre Antwort.</div>');
    expect(await tab().ask('select', 'erwarte Ihre')).toBe('erwarte Ihre');
    expect(await tab().html(site.id)).toBe(before);
    await tab().page.keyboard.press('ArrowRight');
    await tab().page.keyboard.type('§');
    expect((await tab().lines(site.id)).join('\n')).toContain('erwarte Ihre§ Antwort.');
  });

  it('brings a place far down into view', async () => {
    await open(`${'<div>Zeile</div>'.repeat(200)}<div>Ganz unten</div>`);
    expect(await tab().ask('isInView', 'Ganz unten')).toBe(false);
    expect(await tab().ask('select', 'Ganz unten')).toBe('Ganz unten');
    expect(await tab().ask('isInView', 'Ganz unten')).toBe(true);
  });
}
