import { expect, it } from 'vitest';
import type { MailTab } from './MailTab';
import { addressOf, type Site } from './sites';

const LETTER = 'Guten Tag Frau Muster,\n\nvielen Dank für das Gespräch.\n\nHerzliche Grüße\nMira Beispiel';
const LINES = LETTER.split('\n');

const WRITTEN = {
  'plain lines': '<div>Hallo,</div><div><br></div><div>danke sehr.</div>',
  'bold and linked words': '<div><b>Hallo</b> du,</div><div>siehe <a href="https://example.com/">hier</a></div>',
  'a list': '<ul><li>erstens</li><li>zweitens</li></ul>',
  'lines kept apart by breaks': 'Hallo,<br><br>danke<br>sehr',
  'a table': '<table><tbody><tr><td>eins</td><td>zwei</td></tr></tbody></table><div>drei</div>',
};

/** Where the user has typed, the letter takes that text's place only when they choose so. */
export function testInstead(site: Site, tab: () => MailTab): void {
  const open = async (query: Record<string, string>) => {
    await tab().visit(addressOf(site, query));
    expect(await tab().ask('open', site.body)).toEqual([]);
    return tab().html(site.id);
  };
  const insert = () => tab().andSaved(site.id, () => tab().ask('insert', LETTER, 'replace'));

  for (const [what, html] of Object.entries(WRITTEN))
    it(`takes the place of ${what} in one step, and Ctrl+Z brings every byte back`, async () => {
      const before = await open({ html });
      expect(await insert()).toBe('inserted');
      expect((await tab().ask('texts')).join('\n')).toBe(LETTER);
      expect(await tab().lines(site.id)).toEqual(LINES);
      const after = await tab().html(site.id);
      await tab().undo(site.id);
      expect(await tab().html(site.id)).toBe(before);
      await tab().page.keyboard.press('Control+Shift+z');
      await expect.poll(() => tab().html(site.id)).toBe(after);
    });

  it('goes in as ever where nothing was typed', async () => {
    await open({});
    expect(await insert()).toBe('inserted');
    expect(await tab().lines(site.id)).toEqual(LINES);
  });

  it('leaves the caret behind the letter', async () => {
    await open({ html: WRITTEN['plain lines'] });
    await insert();
    await tab().page.keyboard.type('§');
    expect((await tab().lines(site.id)).at(-1)).toBe('Mira Beispiel§');
  });

  it('is refused, and nothing is written, where the window is hidden or its editor has left the page', async () => {
    const before = await open({ html: WRITTEN['plain lines'] });
    const hide = (value: string) =>
      tab()
        .page.locator(site.body)
        .evaluate((body, display) => {
          if (body.parentElement) body.parentElement.style.display = display;
        }, value);
    await hide('none');
    expect(await tab().ask('insert', LETTER)).toBe('refused');
    expect(await tab().ask('insert', LETTER, 'replace')).toBe('refused');
    expect(await tab().html(site.id)).toBe(before);
    await hide('');
    await tab()
      .page.locator(site.body)
      .evaluate((body) => body.replaceWith(body.cloneNode(true)));
    expect(await tab().ask('insert', LETTER)).toBe('refused');
  });

  if (!site.hasQuotes) return;
  it('leaves signature and quote alone', async () => {
    const before = await open({ draft: 'typed' });
    const foreign = (await tab().lines(site.id)).slice(2);
    expect(await insert()).toBe('inserted');
    expect(await tab().lines(site.id)).toEqual([...LINES, ...foreign]);
    await tab().undo(site.id);
    expect(await tab().html(site.id)).toBe(before);
  });
}
