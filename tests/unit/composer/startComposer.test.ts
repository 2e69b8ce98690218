// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { ToComposer } from '../../../lib/composer/panel-port';
import { sketchOf } from '../../../lib/letters/sketch';
import type { MessageData } from '../../../lib/messages/protocol';
import { hintKey, NAMELESS, nameOfMail } from '../../../lib/phrases/hintKey';
import type { Recipient } from '../../../lib/webmail/adapter';
import {
  ANNA,
  focus,
  frames,
  hosts,
  KNOWN,
  latestState,
  makeMail,
  standInForPhrases,
  startBeside,
  type,
} from './compose-fixture';
import { freshPage } from './freshPage';

vi.mock('../../../lib/composer/connectFrame', async () => ({
  connectFrame: (await import('./compose-fixture')).standInForFrame,
}));

freshPage();

const LETTER = 'Besonders geblieben ist mir, wie Ihr Team neue Kolleginnen in den Wochen begleitet.';

/** Long enough for a sketch. */
const WHOLE_LETTER = `${LETTER} Gern habe ich gesehen, dass jede Schicht mit einer Runde im Lager beginnt und auch die Fahrer gefragt werden, was gestern nicht lief. In meiner Ausbildung hat niemand gefragt, und die Fehler kamen jede Woche wieder. Nach der Führung kann ich mir gut vorstellen, bei Ihnen im Herbst anzufangen, zuerst in der Annahme und später in der Planung.`;

const words = () => latestState().findings.map((each) => each.words);

async function addParagraphs(mail: ReturnType<typeof makeMail>, ...texts: string[]) {
  for (const text of texts) {
    mail.body.append(document.createElement('p'));
    await type(mail, text);
  }
}

async function meet(mail: ReturnType<typeof makeMail>, recipients: Recipient[]) {
  mail.mail.recipients = recipients;
  const field = mail.root.querySelector('input');
  field?.focus();
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(1000);
}

/** By the shortcut: the panel of an unknown recipient is made when it is asked for. */
function openPanel(mail: ReturnType<typeof makeMail>) {
  const keys = { code: 'KeyN', altKey: true, shiftKey: true, bubbles: true };
  mail.body.dispatchEvent(new KeyboardEvent('keydown', keys));
}
const UNKNOWN = { 'composer/context': { ...KNOWN, applications: [] } };

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

  it('goes by keyboard to what stands there now, however shortly after a key', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    await type(mail, 'Ich erwarte Antwort');
    mail.body.firstElementChild?.replaceChildren('Eine Antwort');
    openPanel(mail);
    expect(latestState()).toMatchObject({ findings: [], selected: null });
  });

  it('tells the panel text, language and findings within a second of the last key', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    await type(mail, 'Ich erwarte Ihre Antwort');
    expect(latestState()).toMatchObject({ ownText: 'Ich erwarte Ihre Antwort', language: 'de', recipients: [ANNA] });
    expect(words()).toEqual(['erwarte']);
  });

  it('tells the panel where paragraphs end, so that a whole letter is no single block', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    await type(mail, 'Liebe Anna,');
    await addParagraphs(mail, 'ich erwarte es.');
    expect(latestState().ownText).toBe('Liebe Anna,\n\nich erwarte es.');
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
    await meet(mail, [kim]);
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

  it('leaves at the next key when the extension can no longer be reached (P1)', async () => {
    const mail = makeMail();
    const { life } = startBeside([mail]);
    await focus(mail);
    life.isAlive = false;
    mail.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
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
    mode: 'above',
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

  it('puts the letter above typed text or in its place, as the user said', async () => {
    const mail = makeMail();
    const modes: string[] = [];
    mail.compose.insertLetter = async (_, mode) => {
      modes.push(mode);
      return 'refused';
    };
    startBeside([mail]);
    await focus(mail);
    frames[0]?.say(insert);
    await vi.advanceTimersByTimeAsync(1000);
    frames[0]?.say({ ...insert, mode: 'replace' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(modes).toEqual(['above', 'replace']);
    expect(mail.mail.subject).toBe('');
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

  it('hides words in this mail, also after more typing, until that is taken back', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    await type(mail, 'Ich erwarte es umgehend');
    const hint = hintKey('pushy/erwarte', 'erwarte', { mail: nameOfMail([ANNA.email]), applicationId: 'a' });
    frames[0]?.say({ type: 'ignore', hint, isIgnored: true, isKept: true });
    expect(words()).toEqual(['umgehend']);
    await type(mail, 'Ich erwarte es umgehend, ja, erwarte es');
    expect(words()).toEqual(['umgehend']);
    frames[0]?.say({ type: 'ignore', hint, isIgnored: false, isKept: true });
    expect(words()).toEqual(['erwarte', 'umgehend', 'erwarte']);
  });

  it('hides words in a mail to nobody yet, and goes on when it has a recipient', async () => {
    const mail = makeMail([]);
    startBeside([mail], UNKNOWN);
    await focus(mail);
    mail.root.querySelector('input')?.focus();
    await type(mail, 'Ich erwarte es');
    const hint = hintKey('pushy/erwarte', 'erwarte', { mail: NAMELESS, applicationId: null });
    openPanel(mail);
    frames[0]?.say({ type: 'ignore', hint, isIgnored: true, isKept: false });
    expect(words()).toEqual([]);
    await meet(mail, [ANNA]);
    expect(words()).toEqual([]);
  });

  it('tells the panel which hints about the whole letter are hidden in this mail', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    await type(mail, 'Danke!!');
    expect(latestState().hiddenLetterHints).toEqual([]);
    const hint = hintKey('letter/loud_marks', null, { mail: nameOfMail([ANNA.email]), applicationId: null });
    frames[0]?.say({ type: 'ignore', hint, isIgnored: true, isKept: true });
    expect(latestState().hiddenLetterHints).toEqual(['loud_marks']);
    frames[0]?.say({ type: 'ignore', hint, isIgnored: false, isKept: true });
    expect(latestState().hiddenLetterHints).toEqual([]);
  });

  it('hides a rule in the mails of one application, and shows it where the user says that the mail is for another', async () => {
    const mail = makeMail();
    const ignoredHints = [hintKey('pushy/erwarte', null, { mail: null, applicationId: 'a' })];
    const applications = ['a', 'b'].map((id) => ({ id, mailLanguage: null }));
    startBeside([mail], { 'composer/context': { ...KNOWN, applications, ignoredHints } });
    await focus(mail);
    await type(mail, 'Ich erwarte es umgehend');
    expect(words()).toEqual(['umgehend']);
    frames[0]?.say({ type: 'choose', applicationId: 'b', step: null });
    expect(words()).toEqual(['erwarte', 'umgehend']);
  });

  it('learns when the user comes back what was shown again elsewhere, and never takes an older answer for a newer', async () => {
    const mail = makeMail();
    const scope = { mail: null, applicationId: null };
    const [one, other] = ['erwarte', 'umgehend'].map((word) => hintKey(`pushy/${word}`, null, scope)) as [
      number,
      number,
    ];
    const { answers } = startBeside([mail], { 'composer/context': { ...KNOWN, ignoredHints: [one] } });
    await focus(mail);
    await type(mail, 'Ich erwarte es umgehend');
    answers['composer/context'] = { ...KNOWN, ignoredHints: [] };
    mail.body.dispatchEvent(new FocusEvent('focus'));
    answers['composer/context'] = { ...KNOWN, ignoredHints: [other] };
    frames[0]?.say({ type: 'ignore', hint: other, isIgnored: true, isKept: true });
    await vi.advanceTimersByTimeAsync(100);
    expect(words()).toEqual(['erwarte']);
  });
});

describe('The language of a mail', () => {
  const GERMAN = 'Vielen Dank für das Gespräch und die Zeit, die Sie sich genommen haben.';
  const ENGLISH = 'I would be glad to hear what you think of the plan that we made.';

  it('is found in the text; its tables are asked for when the first words are written, those of the other when a paragraph is in it', async () => {
    const mail = makeMail();
    const { source, wanted } = standInForPhrases();
    startBeside([mail], {}, { phrases: source });
    expect(wanted).toEqual([]);
    await focus(mail);
    expect(wanted).toEqual([]);
    await type(mail, GERMAN);
    expect(wanted).toEqual(['de']);
    await addParagraphs(mail, ENGLISH, 'Grüße', 'Kim', 'Beispiel');
    expect(wanted).toEqual(['de', 'en']);
    expect(latestState()).toMatchObject({ language: 'de', mailLanguage: 'auto' });
  });

  it('is what the user sets for this mail; a paragraph that is clearly in the other keeps its own rules', async () => {
    const mail = makeMail();
    const { source, wanted } = standInForPhrases();
    startBeside([mail], {}, { phrases: source });
    await focus(mail);
    await type(mail, GERMAN);
    frames[0]?.say({ type: 'setLanguage', language: 'en' });
    expect(latestState()).toMatchObject({ language: 'en', mailLanguage: 'en' });
    expect(wanted).toEqual(['de']);
    frames[0]?.say({ type: 'setLanguage', language: 'auto' });
    expect(latestState()).toMatchObject({ language: 'de', mailLanguage: 'auto' });
  });

  it('is told of each finding: that of its paragraph', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    await type(mail, `${GERMAN} Ich erwarte es.`);
    await addParagraphs(mail, `${ENGLISH} umgehend.`);
    expect(latestState().findings.map(({ language }) => language)).toEqual(['de', 'en']);
  });

  it('is that of the application where one was set, else that of the settings', async () => {
    const mail = makeMail();
    const applications = [
      { id: 'a', mailLanguage: 'en' },
      { id: 'b', mailLanguage: null },
    ];
    startBeside([mail], { 'composer/context': { ...KNOWN, applications, mailLanguage: 'de' } });
    await focus(mail);
    expect(latestState()).toMatchObject({ language: 'en', mailLanguage: 'en' });
    frames[0]?.say({ type: 'choose', applicationId: 'b', step: null });
    expect(latestState()).toMatchObject({ language: 'de', mailLanguage: 'de' });
  });

  it('is asked for again when the user comes back to the mail and it could not be brought before (P5)', async () => {
    const mail = makeMail();
    const phrases = standInForPhrases();
    startBeside([mail], {}, { phrases: phrases.source });
    await focus(mail);
    expect(phrases.retries()).toBe(0);
    mail.body.dispatchEvent(new FocusEvent('focus'));
    expect(phrases.retries()).toBe(1);
  });

  it('brings its findings as soon as its tables are there, without another key', async () => {
    const mail = makeMail();
    const phrases = standInForPhrases();
    startBeside([mail], {}, { phrases: phrases.source });
    await focus(mail);
    const paragraph = mail.body.firstElementChild;
    if (paragraph) paragraph.textContent = 'Ich erwarte viel';
    phrases.arrive();
    expect(words()).toEqual(['erwarte']);
  });
});

describe('Between a key and the next reading', () => {
  it('the findings stay on their words, and what was typed into is dropped at once', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    await type(mail, 'Ich erwarte es umgehend');
    const [, second] = latestState().findings;
    const paragraph = mail.body.firstElementChild;
    if (paragraph) paragraph.textContent = 'Ich erwXarte es sehr umgehend';
    mail.body.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(20);
    expect(words()).toEqual(['umgehend']);
    frames[0]?.say({ type: 'replace', key: second?.key ?? '', replacement: 'erhoffe' });
    expect(mail.body.textContent).toBe('Ich erwXarte es sehr erhoffe');
  });

  it('nothing moves while a word is being composed with an input method (P6)', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    await type(mail, 'Ich erwarte es');
    mail.body.dispatchEvent(new Event('compositionstart'));
    const paragraph = mail.body.firstElementChild;
    if (paragraph) paragraph.textContent = 'Ich erwXarte es';
    mail.body.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(words()).toEqual(['erwarte']);
  });
});

describe('Before a mail is sent', () => {
  it('the panel knows whether files are attached, and learns it when one is added or taken away', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    expect(latestState().attachments).toBe('none');
    for (const attachments of ['some', 'unknown', 'none'] as const) {
      mail.mail.attachments = attachments;
      mail.root.append(document.createElement('span'));
      await vi.advanceTimersByTimeAsync(1000);
      expect(latestState().attachments).toBe(attachments);
    }
  });

  it('what there is to look at comes into view as the user comes to Send, and only then', async () => {
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    const looks = () => frames[0]?.sent.filter(({ type }) => type === 'look').length;
    mail.mail.comeToSend();
    expect(looks()).toBe(0);
    frames[0]?.say({ type: 'notices', count: 2 });
    mail.mail.comeToSend();
    expect(looks()).toBe(1);
    frames[0]?.say({ type: 'minimise' });
    mail.mail.comeToSend();
    expect(looks()).toBe(1);
    frames[0]?.say({ type: 'notices', count: 0 });
    openPanel(mail);
    mail.mail.comeToSend();
    expect(looks()).toBe(1);
  });

  it('marks the folded panel’s button, and its name says no more than that there is something', async () => {
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    const mail = makeMail();
    startBeside([mail]);
    await focus(mail);
    const pill = attach.mock.results[0]?.value.querySelector('button') as HTMLButtonElement;
    attach.mockRestore();
    expect([pill.title, pill.hasAttribute('data-notice')]).toEqual(['open', false]);
    frames[0]?.say({ type: 'notices', count: 1 });
    expect([pill.title, pill.getAttribute('aria-label'), pill.hasAttribute('data-notice')]).toEqual([
      'look',
      'look',
      true,
    ]);
    frames[0]?.say({ type: 'notices', count: 0 });
    expect([pill.title, pill.hasAttribute('data-notice')]).toEqual(['open', false]);
  });
});

describe('When a mail has left', () => {
  it('reports it once with the step it was written for, shows the notice, and goes when the notice is over', async () => {
    const mail = makeMail();
    const { asked } = startBeside([mail]);
    await focus(mail);
    frames[0]?.say({ type: 'choose', applicationId: 'a', step: { applicationId: 'a', key: 'k' } });
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

  it('tells how many words it had and a sketch of it, and nothing of the text itself', async () => {
    const mail = makeMail();
    const { asked } = startBeside([mail]);
    await focus(mail);
    await type(mail, WHOLE_LETTER);
    mail.mail.end('sent');
    await vi.advanceTimersByTimeAsync(100);
    const data = asked.find(({ name }) => name === 'composer/sent')?.data as { words: number; sketch: number[] };
    expect(data).toMatchObject({ words: 71, sketch: sketchOf(WHOLE_LETTER) });
    expect(Object.keys(data).sort()).toEqual(['operationId', 'origin', 'recipients', 'sketch', 'step', 'words']);
    expect(data.sketch).toHaveLength(9);
  });

  it('tells whether a letter was put in, the words read like one, or neither can be said (R20)', async () => {
    const letterFor = { applicationId: 'a', key: 'letter' };
    const readsAs = { applicationId: 'a', key: 'reads' };
    const insert: ToComposer = {
      type: 'insert',
      subject: '',
      text: LETTER,
      mode: 'above',
      step: letterFor,
      recipients: [ANNA.email],
    };
    const sentAfter = async (text: string, ...messages: ToComposer[]) => {
      const mail = makeMail();
      const { asked } = startBeside([mail]);
      await focus(mail);
      for (const message of messages) frames.at(-1)?.say(message);
      await vi.advanceTimersByTimeAsync(100);
      await type(mail, text);
      mail.mail.end('sent');
      await vi.advanceTimersByTimeAsync(100);
      const sent = asked.find(({ name }) => name === 'composer/sent')?.data as MessageData<'composer/sent'> | undefined;
      return [sent?.origin, sent?.step?.key];
    };
    expect(await sentAfter(LETTER, insert)).toEqual(['letter', 'letter']);
    expect(await sentAfter(LETTER, { type: 'reads', step: readsAs })).toEqual(['own', 'reads']);
    expect(await sentAfter(LETTER)).toEqual(['unsure', undefined]);
    expect(await sentAfter('Danke, bis morgen.', insert)).toEqual(['unsure', undefined]);
    // Taken out by Ctrl+Z, and something else written in its place.
    const other =
      'Sehr geehrte Frau Weber, den Termin am Montag muss ich verschieben, weil mein Zug nicht fährt. Ginge Mittwoch?';
    expect(await sentAfter(other, insert)).toEqual(['unsure', undefined]);
    expect(await sentAfter(WHOLE_LETTER.slice(0, 300), { ...insert, text: WHOLE_LETTER })).toEqual([
      'letter',
      'letter',
    ]);
    expect(await sentAfter(`${WHOLE_LETTER} ${other}`, { ...insert, text: WHOLE_LETTER })).toEqual([
      'letter',
      'letter',
    ]);
  });

  it('tells of what was put in when the site empties its editor as it sends', async () => {
    const mail = makeMail();
    const { asked } = startBeside([mail]);
    await focus(mail);
    const step = { applicationId: 'a', key: 'k' };
    frames[0]?.say({ type: 'insert', subject: '', text: WHOLE_LETTER, mode: 'above', step, recipients: [ANNA.email] });
    await vi.advanceTimersByTimeAsync(100);
    await type(mail, '');
    mail.mail.end('sent');
    await vi.advanceTimersByTimeAsync(100);
    expect(asked.find(({ name }) => name === 'composer/sent')?.data).toMatchObject({ sketch: sketchOf(WHOLE_LETTER) });
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
      mode: 'above',
      step: { applicationId: 'a', key: 'k' },
      recipients: [ANNA.email],
    });
    await vi.advanceTimersByTimeAsync(100);
    expect(mail.body.textContent).toBe('');
  });
});
