import { expect, it } from 'vitest';
import type { OpenThread } from '../../lib/webmail/thread';
import { THREAD_LABELS, type ThreadLanguage } from '../e2e/fixtures/mail-pages/thread-labels';
import { ANNA, OWNER, type ThreadName } from '../e2e/fixtures/mail-pages/threads.data';
import { until } from '../e2e/harness/until';
import type { MailTab } from './MailTab';

export interface ThreadHost {
  name: 'gmail' | 'outlook';
  host: string;
  /** Variants of the page, each without some of its marks. */
  variants: { title: string; without: string }[];
}

export const THREAD_HOSTS: ThreadHost[] = [
  {
    name: 'gmail',
    host: 'mail.google.com',
    variants: [
      { title: 'without known class names', without: 'classes' },
      { title: 'without the older id of a mail', without: 'legacy' },
      { title: 'without any id of a mail', without: 'ids' },
    ],
  },
  {
    name: 'outlook',
    host: 'outlook.cloud.microsoft',
    variants: [
      { title: 'without ids of sender, date and subject', without: 'ids' },
      { title: 'with an address in the picture alone', without: 'address' },
      { title: 'a single mail in a window of its own', without: 'conversation' },
    ],
  },
];

const LANGUAGES = Object.keys(THREAD_LABELS) as ThreadLanguage[];
const DATE = (language: string, at: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));

/** Readers find subject, writers, dates and texts of a thread on every known shape of the page, and write nothing. */
export function testThreads(site: ThreadHost, tab: () => MailTab): void {
  const open = async (thread: ThreadName, query: Record<string, string> = {}): Promise<OpenThread> => {
    const address = `https://${site.host}/mail/?${new URLSearchParams({ threads: thread, open: thread, ...query })}`;
    await tab().visit(address);
    return until(`${thread} is shown`, async () => {
      const read = await tab().ask('thread');
      return read?.messages.some(({ text }) => text !== '') && read;
    });
  };
  const senders = ({ messages }: OpenThread) => messages.map(({ from, isOwn }) => (isOwn ? 'own' : from.email));
  const texts = ({ messages }: OpenThread) => messages.map(({ text }) => text);

  it('reads a single mail: subject, writer, date as shown, and the lines of its text', async () => {
    const { subject, messages } = await open('single', { language: 'de' });
    expect(subject).toBe('Ihre Bewerbung als Projektleiterin 🙂');
    expect(messages).toEqual([
      {
        id: site.name === 'gmail' ? '19f000' : '',
        from: ANNA,
        isOwn: false,
        shownDate: DATE('de', '2026-11-24T10:08'),
        text: 'Guten Tag Frau Beispiel,\nIhr Dank ist angekommen.\nEinen schönen Tag!',
        invitation: '',
      },
    ]);
  });

  it("reads a conversation oldest first, tells the owner's own mails, and cuts what is quoted", async () => {
    const thread = await open('conversation');
    expect(senders(thread)).toEqual([ANNA.email, 'own', ANNA.email]);
    expect(texts(thread)).toEqual(['Bis Montag.', 'Gern, ich bin da.', 'Schön war es.\nViele Grüße']);
    expect(thread.messages[1]?.from).toEqual(OWNER);
  });

  it('knows a folded mail by its writer and date, and reads it once it is unfolded', async () => {
    const folded = await open('folded');
    expect(senders(folded)).toEqual([ANNA.email, 'own', ANNA.email]);
    expect(texts(folded)).toEqual(['', 'Gern, ich bin da.', 'Schön war es.']);
    expect(folded.messages[0]?.shownDate).toBe(DATE('en', '2026-11-19T09:00'));
    const before = await tab().ask('threadSign');
    await tab().page.click('[data-folded]');
    expect(texts((await tab().ask('thread')) ?? { subject: '', messages: [] })[0]).toBe('Bis Montag.');
    expect(await tab().ask('threadSign')).not.toBe(before);
  });

  it('cuts the quotes of other programs', async () => {
    expect(texts(await open('quoted'))).toEqual(['Erste Zeile.', 'Zweite Zeile.']);
  });

  it.each(LANGUAGES)('reads the same on a page labelled in %s', async (language) => {
    const thread = await open('conversation', { language });
    expect(senders(thread)).toEqual([ANNA.email, 'own', ANNA.email]);
    expect(texts(thread)[2]).toBe('Schön war es.\nViele Grüße');
    expect(thread.messages[2]?.shownDate).toBe(DATE(language, '2026-11-24T11:45'));
    const { messages } = await open('invitation', { language });
    expect(messages[0]?.invitation.split('\n')).toContain('Musterstraße 5, Berlin');
    expect(messages[0]?.invitation).toContain(DATE(language, '2026-12-01T14:30'));
    expect(messages[0]?.invitation).not.toContain(THREAD_LABELS[language].perhaps);
  });

  it.each(site.variants)('reads the same $title', async ({ without }) => {
    const thread = await open('conversation', { without });
    expect(thread.subject).toBe('Unser Gespräch');
    expect(senders(thread)).toEqual([ANNA.email, 'own', ANNA.email]);
    expect(thread.messages[0]?.from).toEqual(ANNA);
    expect(texts(thread)).toEqual(['Bis Montag.', 'Gern, ich bin da.', 'Schön war es.\nViele Grüße']);
    expect(thread.messages.map(({ shownDate }) => shownDate)).toEqual(
      ['2026-11-19T09:00', '2026-11-20T18:30', '2026-11-24T11:45'].map((at) => DATE('en', at)),
    );
  });

  it('reads nothing while only the list is shown, and writes nothing into the page', async () => {
    await tab().visit(`https://${site.host}/mail/?threads=single`);
    expect(await tab().ask('thread')).toBeUndefined();
    await open('invitation');
    const before = await tab().page.content();
    await tab().ask('thread');
    expect(await tab().page.content()).toBe(before);
    expect(await tab().ask('hasThread')).toBe(true);
  });
}
