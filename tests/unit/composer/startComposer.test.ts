// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToComposer } from '../../../lib/composer/panel-port';
import { dismissOlder } from '../../../lib/composer/takeOver';
import { ANNA, focus, frames, hosts, latestState, makeMail, startBeside, type } from './compose-fixture';

vi.mock('../../../lib/composer/connectFrame', async () => ({
  connectFrame: (await import('./compose-fixture')).standInForFrame,
}));
vi.mock('../../../lib/phrases/createChecker', () => ({
  createChecker: () => ({
    scanned: 0,
    check: (paragraphs: string[]) =>
      paragraphs.map((text) =>
        [...text.matchAll(/erwarte|umgehend/g)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          category: 'pushy',
          severity: 'clear',
          ruleId: `pushy/${match[0]}`,
          replacements: ['erhoffe'],
        })),
      ),
  }),
}));

beforeEach(() => {
  vi.useFakeTimers();
  frames.length = 0;
});
afterEach(() => {
  dismissOlder(document);
  vi.useRealTimers();
  document.body.replaceChildren();
});

const words = () => latestState().findings.map((each) => each.words);
const UNKNOWN = { 'composer/context': { isKnownRecipient: false, ignoredRules: [], mailLanguage: 'auto' } };

describe('Beside a compose window', () => {
  it('stands one panel, however often the editor gets the focus (P2)', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    await focus(mail);
    expect(hosts()).toHaveLength(1);
    expect(frames).toHaveLength(1);
  });

  it('stands one panel when the script is injected again: the old one leaves (P1, P2)', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    startBeside([mail]);
    await focus(mail);
    expect(hosts()).toHaveLength(1);
  });

  it('stands a panel for each of two mails, and the first stays when the second comes', async () => {
    const [one, other] = [makeMail(), makeMail()];
    startBeside([one, other]);
    await focus(one);
    await focus(other);
    expect(hosts()).toHaveLength(2);
  });

  it('opens the panel for known recipients alone; for others it waits to be asked', async () => {
    const mail = makeMail();
    startBeside([mail], UNKNOWN);
    await focus(mail);
    await type(mail, 'Ich erwarte Antwort');
    expect(hosts()).toHaveLength(1);
    expect(frames).toHaveLength(0);
  });

  it('tells the panel text, language and findings within a second of the last key', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    await type(mail, 'Ich erwarte Ihre Antwort');
    expect(latestState()).toMatchObject({ ownText: 'Ich erwarte Ihre Antwort', language: 'de', recipients: [ANNA] });
    expect(words()).toEqual(['erwarte']);
  });

  it('reads nothing while a word is being composed with an input method (P6)', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    mail.body.dispatchEvent(new Event('compositionstart'));
    await type(mail, 'erwarte');
    expect(words()).toEqual([]);
    mail.body.dispatchEvent(new Event('compositionend'));
    await vi.advanceTimersByTimeAsync(1000);
    expect(words()).toEqual(['erwarte']);
  });

  it('notices other recipients and asks about them', async () => {
    const mail = makeMail();
    const { asked } = startBeside([mail]);
    await focus(mail);
    const kim = { name: '', email: 'kim@example.com' };
    mail.mail.recipients = [kim];
    mail.root.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked.at(-1)).toEqual({ name: 'composer/context', data: { recipients: [kim] } });
    expect(latestState().recipients).toEqual([kim]);
  });

  it('leaves when the extension can no longer be reached (P1)', async () => {
    const mail = makeMail();
    const { life } = startBeside([mail]);
    await focus(mail);
    life.isAlive = false;
    await focus(mail);
    expect(hosts()).toEqual([]);
  });

  it('is put back three times when the page takes it away, then gives in (P9)', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    for (let round = 0; round < 3; round++) {
      hosts()[0]?.remove();
      await vi.advanceTimersByTimeAsync(100);
      expect(hosts()).toHaveLength(1);
    }
    hosts()[0]?.remove();
    await vi.advanceTimersByTimeAsync(100);
    expect(hosts()).toEqual([]);
  });

  it('survives a mail longer than any we read, and more recipients than we ask about (P6)', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ name: 'x'.repeat(900), email: `p${index}@example.com` }));
    const mail = makeMail(many);
    const { asked } = startBeside([mail]);
    await focus(mail);
    await type(mail, 'Ich erwarte '.repeat(20_000));
    expect(latestState().ownText.length).toBe(50_000);
    expect(latestState().findings.length).toBe(200);
    expect(asked[0]?.data).toHaveProperty('recipients.length', 100);
  });
});

describe('What the panel asks for', () => {
  const insert: ToComposer = {
    type: 'insert',
    subject: 'Danke',
    text: 'Guten Tag',
    step: { applicationId: 'a', key: 'k' },
    recipients: [ANNA.email],
  };

  it('puts the letter in and fills the subject', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    frames[0]?.say(insert);
    await vi.advanceTimersByTimeAsync(1000);
    expect(mail.body.textContent).toBe('Guten Tag');
    expect(mail.mail.subject).toBe('Danke');
    expect(frames[0]?.sent).toContainEqual({ type: 'inserted', outcome: 'inserted' });
  });

  it('is refused when the mail has gone to other recipients in the meantime (P4)', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    mail.mail.recipients = [ANNA, { name: '', email: 'kim@example.com' }];
    frames[0]?.say(insert);
    await vi.advanceTimersByTimeAsync(1000);
    expect(mail.body.textContent).toBe('');
    expect(frames[0]?.sent).toContainEqual({ type: 'inserted', outcome: 'refused' });
  });

  it('replaces the words with a wording that was offered, and with no other', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    await type(mail, 'Ich erwarte viel');
    const key = latestState().findings[0]?.key ?? '';
    frames[0]?.say({ type: 'replace', key, replacement: 'anything else' });
    expect(mail.body.textContent).toBe('Ich erwarte viel');
    frames[0]?.say({ type: 'replace', key, replacement: 'erhoffe' });
    expect(mail.body.textContent).toBe('Ich erhoffe viel');
    expect(words()).toEqual([]);
  });

  it('finds the words again when the text has changed since', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    await type(mail, 'Ich erwarte viel');
    const key = latestState().findings[0]?.key ?? '';
    const paragraph = mail.body.firstElementChild;
    if (paragraph) paragraph.textContent = 'Heute erwarte ich viel';
    frames[0]?.say({ type: 'replace', key, replacement: 'erhoffe' });
    expect(mail.body.textContent).toBe('Heute erhoffe ich viel');
  });

  it('ignores words in this mail, also after more typing', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    await type(mail, 'Ich erwarte es umgehend');
    frames[0]?.say({ type: 'ignoreOnce', key: latestState().findings[0]?.key ?? '' });
    expect(words()).toEqual(['umgehend']);
    await type(mail, 'Ich erwarte es umgehend, ja, erwarte es');
    expect(words()).toEqual(['umgehend']);
  });

  it('ignores a rule from now on, until it is taken back', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    await type(mail, 'Ich erwarte es umgehend');
    frames[0]?.say({ type: 'ignoreAlways', ruleId: 'pushy/erwarte', isIgnored: true });
    expect(words()).toEqual(['umgehend']);
    expect(latestState().ignoredRules).toEqual(['pushy/erwarte']);
    frames[0]?.say({ type: 'ignoreAlways', ruleId: 'pushy/erwarte', isIgnored: false });
    expect(words()).toEqual(['erwarte', 'umgehend']);
  });
});

describe('When a mail has left', () => {
  it('reports it once with the step it was written for, shows the notice, and goes when the notice is over', async () => {
    const mail = makeMail();
    const { asked } = startBeside([mail]);
    await focus(mail);
    frames[0]?.say({ type: 'choose', step: { applicationId: 'a', key: 'k' } });
    mail.root.remove();
    mail.mail.end('sent');
    await vi.advanceTimersByTimeAsync(100);
    const reports = asked.filter(({ name }) => name === 'composer/sent');
    expect(reports).toHaveLength(1);
    expect(reports[0]?.data).toMatchObject({ recipients: [ANNA], step: { applicationId: 'a', key: 'k' } });
    expect(frames[0]?.sent.at(-1)).toMatchObject({ type: 'sent', kind: 'thank-you' });
    expect(hosts()).toHaveLength(1);
    frames[0]?.say({ type: 'finished' });
    expect(hosts()).toEqual([]);
  });

  it('says nothing when no step belonged to it', async () => {
    const mail = makeMail();
    startBeside([mail], { 'composer/sent': { kind: null } });
    await focus(mail);
    mail.mail.end('sent');
    await vi.advanceTimersByTimeAsync(100);
    expect(hosts()).toEqual([]);
  });

  it.each(['discarded', 'gone'] as const)('reports nothing when it was %s', async (end) => {
    const mail = makeMail();
    const { asked } = startBeside([mail]);
    await focus(mail);
    mail.mail.end(end);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.some(({ name }) => name === 'composer/sent')).toBe(false);
    expect(hosts()).toEqual([]);
  });

  it('inserts nothing any more (P4)', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    mail.mail.end('sent');
    frames[0]?.say({
      type: 'insert',
      subject: '',
      text: 'zu spät',
      step: { applicationId: 'a', key: 'k' },
      recipients: [ANNA.email],
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(mail.body.textContent).toBe('');
  });
});
