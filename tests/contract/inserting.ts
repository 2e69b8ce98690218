import { expect, it } from 'vitest';
import type { MailTab } from './MailTab';
import { addressOf, type Site } from './sites';

const LETTER =
  'Sehr geehrte Frau Muster,\n\nvielen Dank für das Gespräch am Montag. Müller & Söhne <Werk> gefällt mir \u{1F642}\n\n' +
  'Mit freundlichen Grüßen\nMira Beispiel';
const LINES = LETTER.split('\n');

/** The whole of the mail as its editor gives it out, down to the last line of the letter. */
async function linesThrough(tab: MailTab, site: Site): Promise<string[]> {
  const lines = await tab.lines(site.id);
  return lines.slice(0, lines.lastIndexOf(LINES.at(-1) ?? '') + 1);
}

async function openWith(tab: MailTab, site: Site, query: Record<string, string>): Promise<void> {
  await tab.visit(addressOf(site, query));
  expect(await tab.ask('open', site.body)).toEqual([]);
}

async function typeInBody(tab: MailTab, site: Site, text: string): Promise<void> {
  await tab.page.locator(site.body).click();
  await tab.andSaved(site.id, () => tab.page.keyboard.type(text));
}

/** A letter goes in as one undo step, above signature and quote, never over typed text. */
export function testInserting(site: Site, tab: () => MailTab): void {
  it('puts a letter into an empty mail line by line; one Ctrl+Z takes it out, redo brings it back', async () => {
    await openWith(tab(), site, {});
    const before = await tab().html(site.id);
    const inserted = await tab().andSaved(site.id, () => tab().ask('insert', LETTER));
    expect(inserted).toBe('inserted');
    expect(await tab().lines(site.id)).toEqual(LINES);
    expect(await tab().ask('texts')).toEqual(LINES);
    await tab().page.keyboard.press('Control+z');
    await expect.poll(() => tab().html(site.id)).toBe(before);
    await tab().page.keyboard.press('Control+Shift+z');
    await expect.poll(() => tab().lines(site.id)).toEqual(LINES);
  });

  it('leaves the caret behind the letter and the mail in focus', async () => {
    await openWith(tab(), site, {});
    await tab().page.locator(site.subject).click();
    await tab().ask('insert', LETTER);
    await tab().page.keyboard.type('§');
    expect((await tab().lines(site.id)).at(-1)).toBe('Mira Beispiel§');
  });

  it('goes above typed text, with an empty line between, and keeps every typed word', async () => {
    await openWith(tab(), site, {});
    await typeInBody(tab(), site, 'Noch eine Frage');
    const before = await tab().html(site.id);
    expect(await tab().andSaved(site.id, () => tab().ask('insert', LETTER))).toBe('inserted');
    expect(await tab().lines(site.id)).toEqual([...LINES, '', 'Noch eine Frage']);
    await tab().page.keyboard.press('Control+z');
    await expect.poll(() => tab().html(site.id)).toBe(before);
    await tab().ask('insert', LETTER);
    await tab().page.keyboard.type('§');
    expect(await tab().lines(site.id)).toEqual([...LINES.slice(0, -1), 'Mira Beispiel§', '', 'Noch eine Frage']);
  });

  it('goes into the empty line where the caret last stood, also after a click elsewhere', async () => {
    await openWith(tab(), site, { html: '<div>oben</div><div><br></div><div><br></div><div>unten</div>' });
    await tab().page.locator(site.body).click();
    await tab().page.keyboard.press('Control+Home');
    await tab().page.keyboard.press('ArrowDown');
    await tab().page.locator(site.subject).click();
    expect(await tab().ask('insert', LETTER)).toBe('inserted');
    expect(await tab().lines(site.id)).toEqual(['oben', ...LINES, '', 'unten']);
  });

  it('comes out alone when the user had just typed the line above it', async () => {
    await openWith(tab(), site, {});
    await typeInBody(tab(), site, 'Hallo');
    await tab().andSaved(site.id, () => tab().page.keyboard.press('Enter'));
    const before = await tab().lines(site.id);
    await tab().andSaved(site.id, () => tab().ask('insert', LETTER));
    expect(await tab().lines(site.id)).toEqual(['Hallo', ...LINES]);
    await tab().undo(site.id);
    expect(await tab().lines(site.id)).toEqual(before);
  });

  it('refuses an empty letter and changes nothing', async () => {
    await openWith(tab(), site, { html: '<div>oben</div>' });
    const before = await tab().html(site.id);
    expect(await tab().ask('insert', ' \n ')).toBe('refused');
    expect(await tab().html(site.id)).toBe(before);
  });

  if (!site.hasQuotes) return;
  for (const draft of ['signature', 'reply', 'reply-signature', 'only-quote', 'typed'])
    it(`goes above signature and quote and comes out again as a whole: ${draft}`, async () => {
      await openWith(tab(), site, { draft });
      const before = await tab().html(site.id);
      const foreign = (await tab().lines(site.id)).filter((line) => /Muster|Unbedingt|Von:|schrieb/.test(line));
      expect(await tab().andSaved(site.id, () => tab().ask('insert', LETTER))).toBe('inserted');
      expect((await linesThrough(tab(), site)).slice(0, LINES.length)).toEqual(LINES);
      const after = (await tab().lines(site.id)).slice(LINES.length);
      for (const line of foreign) expect(after).toContain(line);
      await tab().page.keyboard.press('Control+z');
      await expect.poll(() => tab().html(site.id)).toBe(before);
    });

  it('does not follow a caret that stands in the quoted mail', async () => {
    await openWith(tab(), site, { draft: 'reply' });
    await tab().page.getByText('Unbedingt zeitnah').click();
    await tab().ask('insert', LETTER);
    expect((await tab().lines(site.id)).slice(0, LINES.length)).toEqual(LINES);
  });
}

/** Plain-text mode, where the body is a text area. */
export function testPlainText(site: Site, tab: () => MailTab): void {
  it('reads, inserts and replaces in plain-text mode, with undo', async () => {
    await tab().visit(addressOf(site, { plain: '1', to: 'anna@example.com' }));
    expect(await tab().ask('open', 'textarea.Ak')).toEqual([]);
    expect(await tab().ask('findBody', site.body)).toBeUndefined();
    await tab().page.fill('textarea.Ak', '\n\n-- \nMira Beispiel');
    expect(await tab().ask('insert', LETTER)).toBe('inserted');
    expect(await tab().page.inputValue('textarea.Ak')).toContain(`${LETTER}\n`);
    expect(await tab().ask('replace', 'gefällt mir', 'sagt mir zu')).toBe(true);
    expect(await tab().page.inputValue('textarea.Ak')).toContain('sagt mir zu');
    await tab().page.keyboard.press('Control+z');
    expect(await tab().page.inputValue('textarea.Ak')).toContain('gefällt mir');
    await tab().page.keyboard.press('Control+z');
    expect(await tab().page.inputValue('textarea.Ak')).toBe('\n\n-- \nMira Beispiel');
    await tab().page.keyboard.press('Control+Enter');
    await expect.poll(() => tab().ask('ends')).toEqual(['sent']);
  });
}
