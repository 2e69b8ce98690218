import { expect, it } from 'vitest';
import type { MailTab } from './MailTab';
import { addressOf, type Site } from './sites';

/** Bodies, recipients and subject are found; everything else that takes text is not a mail. */
export function testFinding(site: Site, tab: () => MailTab): void {
  it('finds the body from any element in it, and nothing in fields that are no mail', async () => {
    await tab().visit(addressOf(site, { html: '<div>Hallo <b>Welt</b></div>' }));
    expect(await tab().ask('findBody', `${site.body} b`)).toBe(site.id);
    for (const decoy of site.decoys) expect(await tab().ask('findBody', decoy), decoy).toBeUndefined();
  });

  it('reads recipients with name and address in lower case', async () => {
    await tab().visit(addressOf(site, { to: 'Dr. Anna Muster <Anna.Muster@Example.com>; ben@example.org' }));
    expect(await tab().ask('open', site.body)).toEqual([]);
    expect(await tab().ask('recipients')).toEqual([
      { name: 'Dr. Anna Muster', email: 'anna.muster@example.com' },
      { name: '', email: 'ben@example.org' },
    ]);
  });

  it('fills the subject only where it is empty', async () => {
    await tab().visit(addressOf(site));
    await tab().ask('open', site.body);
    expect(await tab().ask('fillSubject', 'Unser Gespräch am Montag')).toBe(true);
    expect(await tab().page.inputValue(site.subject)).toBe('Unser Gespräch am Montag');
    expect(await tab().ask('fillSubject', 'Etwas anderes')).toBe(false);
    expect(await tab().ask('subject')).toBe('Unser Gespräch am Montag');
  });
}

interface Variant {
  title: string;
  query: Record<string, string>;
}

const GMAIL_VARIANTS: Variant[] = [
  { title: 'inline reply without a dialog', query: { kind: 'inline', draft: 'reply' } },
  { title: 'window of its own', query: { kind: 'popout' } },
  { title: 'page without g_editable', query: { without: 'g_editable' } },
  { title: 'page without .M9 and dialog role', query: { without: 'm9,dialog' } },
  { title: 'page without known class names', query: { without: 'classes,m9' } },
  { title: 'German page', query: { language: 'de' } },
  { title: 'French page', query: { language: 'fr' } },
  { title: 'Japanese page', query: { language: 'ja' } },
  { title: 'Arabic page, right to left', query: { language: 'ar' } },
  { title: 'recipients of the old kind', query: { recipients: 'old' } },
  { title: 'recipients folded into a line', query: { recipients: 'summary' } },
];

const OUTLOOK_VARIANTS: Variant[] = [
  { title: 'inline reply', query: { kind: 'inline', draft: 'reply' } },
  { title: 'window of its own', query: { kind: 'popout' } },
  { title: 'body without a role', query: { without: 'role' } },
  { title: 'body without editorParent', query: { without: 'editorParent' } },
  { title: 'German page', query: { language: 'de' } },
  { title: 'Arabic page, right to left', query: { language: 'ar' } },
];

const PERSON = { name: 'Anna Muster', email: 'anna@example.com' };

/** Every known shape of the page gives the same window. */
export function testVariants(site: Site, tab: () => MailTab): void {
  for (const { title, query } of site.name === 'gmail' ? GMAIL_VARIANTS : OUTLOOK_VARIANTS)
    it(`knows body, Send, recipients and subject: ${title}`, async () => {
      await tab().visit(addressOf(site, { to: 'Anna Muster <anna@example.com>', subject: 'Gespräch', ...query }));
      expect(await tab().ask('open', `[id="${site.id}"]`)).toEqual([]);
      expect(await tab().ask('recipients')).toEqual([PERSON]);
      expect(await tab().ask('subject')).toBe('Gespräch');
      for (const decoy of ['#chat', '#signature-settings'])
        if (await tab().page.locator(decoy).count()) expect(await tab().ask('findBody', decoy), decoy).toBeUndefined();
      await tab().page.click(site.send);
      await expect.poll(() => tab().ask('ends')).toEqual(['sent']);
    });

  it('keeps two windows apart', async () => {
    const second = site.name === 'gmail' ? ':8o_1' : 'rooster2';
    await tab().visit(addressOf(site, { kind: 'two', to: 'Anna Muster <anna@example.com>', html: '<div>eins</div>' }));
    expect(await tab().ask('open', `[id="${second}"]`)).toEqual([]);
    expect(await tab().ask('recipients')).toEqual([]);
    expect(await tab().ask('insert', 'Zweiter Brief')).toBe('inserted');
    expect(await tab().lines(site.id)).toEqual(['eins']);
    expect(await tab().lines(second)).toEqual(['Zweiter Brief']);
    expect(await tab().ask('open', `[id="${site.id}"]`)).toEqual([]);
    expect(await tab().ask('recipients')).toEqual([PERSON]);
  });

  it('says what is missing when the Send button is not recognised', async () => {
    await tab().visit(addressOf(site));
    await tab().page.evaluate(
      (send) => document.querySelector(send)?.closest('td, [data-testid]')?.remove(),
      site.send,
    );
    expect(await tab().ask('open', site.body)).toEqual(['send']);
  });

  it('does not take a hidden window for a mail', async () => {
    await tab().visit(addressOf(site));
    await tab().page.evaluate(() => document.querySelector('[data-window]')?.setAttribute('hidden', ''));
    expect(await tab().ask('findBody', site.body)).toBeUndefined();
  });
}
