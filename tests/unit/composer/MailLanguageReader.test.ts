import { describe, expect, it, vi } from 'vitest';
import { type Detect, MailLanguageReader } from '../../../lib/composer/MailLanguageReader';
import type { Language } from '../../../lib/domain/application';

const GERMAN = 'Ich danke Ihnen für das Gespräch und die Zeit. '.repeat(5);
const ENGLISH = 'I thank you for the talk and the time you took. '.repeat(5);
/** Its words tell of both languages alike, a little more of English. */
const MIXED = `Thank you. ${'Ich danke Ihnen für das Gespräch. I thank you for the talk and the time. '.repeat(4)}`;

function makeReader(detect?: Detect) {
  const onChange = vi.fn();
  return { reader: new MailLanguageReader({ hint: 'de', detect, onChange }), onChange };
}

/** A detector that answers when it is told to. */
function slowDetect() {
  const waiting: { text: string; answer: (language: Language | undefined) => void }[] = [];
  const detect: Detect = (text) => new Promise((answer) => waiting.push({ text, answer }));
  const say = async (language: Language | undefined, n = waiting.length - 1) => {
    waiting[n]?.answer(language);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { detect, waiting, say };
}

describe('The language of a mail', () => {
  it('is judged by its words while it is short: the browser is not asked', () => {
    const { detect, waiting } = slowDetect();
    const { reader } = makeReader(detect);
    expect(reader.languageOf('Thank you for the talk.')).toBe('en');
    expect(reader.languageOf('')).toBe('de');
    expect(waiting).toEqual([]);
  });

  it('is judged by the browser once it is longer, and by its words until the answer comes', async () => {
    const { detect, say } = slowDetect();
    const { reader, onChange } = makeReader(detect);
    expect(reader.languageOf(MIXED)).toBe('en');
    await say('de');
    expect(onChange).toHaveBeenCalledOnce();
    expect(reader.languageOf(MIXED)).toBe('de');
  });

  it('keeps the judgement before until the next one comes, so that it does not flicker', async () => {
    const { detect, waiting, say } = slowDetect();
    const { reader, onChange } = makeReader(detect);
    reader.languageOf(MIXED);
    await say('de');
    expect(reader.languageOf(`${MIXED} More`)).toBe('de');
    await say('de');
    expect(onChange).toHaveBeenCalledOnce();
    expect(waiting).toHaveLength(2);
  });

  it('goes by its words again where the browser is not sure, and where the mail has become short', async () => {
    const { detect, say } = slowDetect();
    const { reader } = makeReader(detect);
    reader.languageOf(MIXED);
    await say('de');
    reader.languageOf(`${MIXED} More`);
    await say(undefined);
    expect(reader.languageOf(`${MIXED} More`)).toBe('en');
    reader.languageOf(`${MIXED} And`);
    await say('de');
    expect(reader.languageOf('Thank you for the talk.')).toBe('en');
  });

  it('is asked for anew when the mail was short in between, also where it is the same as before', async () => {
    const { detect, waiting, say } = slowDetect();
    const { reader } = makeReader(detect);
    reader.languageOf(MIXED);
    await say('de');
    reader.languageOf('Thank you.');
    reader.languageOf(MIXED);
    expect(waiting).toHaveLength(2);
    await say('de');
    expect(reader.languageOf(MIXED)).toBe('de');
  });

  it('is that of its function words where they are clear, whatever the browser makes of one paragraph', async () => {
    const { detect, say } = slowDetect();
    const { reader } = makeReader(detect);
    const mail = `${ENGLISH}\n\nIch danke Ihnen für das Gespräch.\n\n${ENGLISH}`;
    reader.languageOf(mail);
    await say('de');
    expect(reader.languageOf(mail)).toBe('en');
  });

  it('never takes an older answer for a newer one', async () => {
    const { detect, say } = slowDetect();
    const { reader } = makeReader(detect);
    reader.languageOf(MIXED);
    reader.languageOf(`${MIXED} More`);
    await say('de', 1);
    await say('en', 0);
    expect(reader.languageOf(`${MIXED} More`)).toBe('de');
  });

  it('needs no browser that can tell, and none that never fails', async () => {
    const { reader } = makeReader();
    expect(reader.languageOf(ENGLISH)).toBe('en');
    const failing = makeReader(() => Promise.reject(new Error('no such function')));
    expect(failing.reader.languageOf(ENGLISH)).toBe('en');
    await Promise.resolve();
    expect(failing.onChange).not.toHaveBeenCalled();
  });

  it('asks the browser once for a text, and about no more than its beginning (P6)', () => {
    const { detect, waiting } = slowDetect();
    const { reader } = makeReader(detect);
    const long = MIXED.repeat(40);
    for (const end of ['', ' a', ' ab']) reader.languageOf(long + end);
    expect(waiting.map(({ text }) => text.length)).toEqual([2_000]);
  });

  it('is what the user has set: for this mail, before its application, before all mails', () => {
    const { reader } = makeReader();
    reader.byDefault = 'en';
    expect(reader.languageOf(GERMAN)).toBe('en');
    reader.ofApplication = 'de';
    expect(reader.languageOf(ENGLISH)).toBe('de');
    reader.chosen = 'auto';
    expect(reader.languageOf(ENGLISH)).toBe('en');
    expect(reader.setting).toBe('auto');
  });
});
