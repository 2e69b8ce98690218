import { expect, it } from 'vitest';
import { mailboxOfHost } from '../../lib/webmail/mail-hosts';
import { PAGE_SHAPES } from '../e2e/fixtures/mail-pages/mailPage';
import { expectFound } from './expectFound';
import type { MailTab } from './MailTab';
import { addressOf, addressOfShape, type Site } from './sites';

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

/** Every shape that the pages had over the years, in every language, gives the same window. */
export function testShapes(site: Site, tab: () => MailTab): void {
  for (const shape of PAGE_SHAPES.filter(({ host }) => mailboxOfHost(host) === site.name))
    it(`finds body, recipients, subject and Send, and nothing else: ${shape.title}, in ${shape.language}`, async () => {
      await expectFound(tab(), shape);
      await tab().page.click('[data-window="main"] [data-act="send"]');
      await expect.poll(() => tab().ask('ends')).toEqual(['sent']);
    });

  it('is tried on pages that allow no markup from strings, as the real ones don’t', async () => {
    for (const shape of PAGE_SHAPES.filter(({ host }) => mailboxOfHost(host) === site.name).slice(0, 2)) {
      await tab().visit(addressOfShape(shape));
      const write = () => Object.assign(document.createElement('p'), { innerHTML: 'x' }).innerHTML;
      await expect(tab().page.evaluate(write)).rejects.toThrow('TrustedHTML');
    }
  });
}

/** Gmail names a window first and its draft once it is saved; Outlook shows no name that outlives the window. */
export function testDraftId(site: Site, tab: () => MailTab): void {
  it('tells the site’s own name of the draft, as far as there is one', async () => {
    await tab().visit(addressOf(site));
    expect(await tab().ask('open', site.body)).toEqual([]);
    expect((await tab().ask('draft')).id).toBe(site.name === 'gmail' ? '#msg-a:r-8o' : '');
    if (site.name !== 'gmail') return;
    for (const unsaved of ['', 'null', 'undefined']) {
      await tab().page.evaluate(
        (value) => document.querySelector('input[name="draft"]')?.setAttribute('value', value),
        unsaved,
      );
      expect((await tab().ask('draft')).id).toBe(':8o');
    }
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
    // Nor the subject: what is left of the window is a mail's editor with recipients above it.
    await tab().page.evaluate((subject) => document.querySelector(subject)?.remove(), site.subject);
    expect(await tab().ask('open', site.body)).toEqual(['send']);
    for (const decoy of ['#chat', '#signature-settings'])
      if (await tab().page.locator(decoy).count()) expect(await tab().ask('findBody', decoy), decoy).toBeUndefined();
  });

  it('reads and writes as ever where parts are missing that nothing hangs on', async () => {
    await tab().visit(addressOf(site, { to: 'Anna Muster <anna@example.com>', html: '<div>eins</div>' }));
    await tab().page.evaluate(
      (selectors) => {
        for (const selector of selectors) for (const each of document.querySelectorAll(selector)) each.remove();
      },
      [site.subject, site.discard, 'input[name="composeid"]', 'input[name="draft"]', '[aria-haspopup]'],
    );
    expect(await tab().ask('open', site.body)).toEqual([]);
    expect(await tab().ask('subject')).toBe('');
    expect(await tab().ask('fillSubject', 'Unser Gespräch')).toBe(false);
    expect((await tab().ask('draft')).id).toBe('');
    expect(await tab().ask('texts')).toEqual(['eins']);
    expect(await tab().ask('insert', 'Guten Tag')).toBe('inserted');
    await tab().page.click(site.send);
    await expect.poll(() => tab().ask('ends')).toEqual(['sent']);
  });

  it('finds the Send that shows beside a hidden copy of it', async () => {
    await tab().visit(addressOf(site, { to: 'Anna Muster <anna@example.com>' }));
    await tab().page.evaluate((send) => {
      const shown = document.querySelector<HTMLElement>(send);
      const copy = shown?.cloneNode(true) as HTMLElement;
      copy.style.display = 'none';
      shown?.before(copy);
    }, site.send);
    expect(await tab().ask('open', site.body)).toEqual([]);
    expect(await tab().ask('showsSend')).toBe(true);
  });

  it('does not take a hidden window for a mail', async () => {
    await tab().visit(addressOf(site));
    await tab().page.evaluate(() => document.querySelector('[data-window]')?.setAttribute('hidden', ''));
    expect(await tab().ask('findBody', site.body)).toBeUndefined();
  });
}
