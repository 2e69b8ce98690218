import { describe, expect, it } from 'vitest';
import { type ChecklistItem, type CheckState, checklist } from '../../../lib/letters/checklist';
import { composeLetter } from '../../../lib/letters/composeLetter';
import type { LetterRequest } from '../../../lib/letters/letter';
import type { Finding } from '../../../lib/phrases/finding';
import { requestWith } from './letter-request';

function open(
  text: string,
  request: LetterRequest,
  findings: Finding[] = [],
): Partial<Record<ChecklistItem, CheckState>> {
  const entries = checklist(text, request, findings).filter(({ state }) => state !== 'fits');
  return Object.fromEntries(entries.map(({ item, state }) => [item, state]));
}

/** Whatever a kind is called by the rest of the program. */
const requestFor = (kind: string, language: 'de' | 'en', changes: Parameters<typeof requestWith>[0] = {}) =>
  requestWith({ ...changes, kind: kind as LetterRequest['kind'], contact: { language } });

/** A mail of each kind by hand, in words that none of our drafts has, and what is left open when a sentence of it is taken out. */
const MAILS: Record<
  string,
  Record<'de' | 'en', { text: string; without: [string, Partial<Record<ChecklistItem, CheckState>>][] }>
> = {
  'status-enquiry': {
    de: {
      text: `Guten Tag Frau Weber,

Mitte des Monats saßen wir wegen der Stelle in der Disposition zusammen. Die Arbeit interessiert mich noch genauso. Wie weit sind Sie mit der Auswahl?

Freundliche Grüße
Lena Hoffmann`,
      without: [
        ['Wie weit sind Sie mit der Auswahl?', { state_question: 'add' }],
        ['Die Arbeit interessiert mich noch genauso.', { interest: 'add' }],
      ],
    },
    en: {
      text: `Dear Ms Weber,

We met in the middle of the month about the dispatcher post. I am as keen on it as I was then. Has a decision been made yet?

Kind regards,
Lena Hoffmann`,
      without: [
        ['Has a decision been made yet?', { state_question: 'add' }],
        ['I am as keen on it as I was then.', { interest: 'add' }],
      ],
    },
  },
  'feedback-request': {
    de: {
      text: `Guten Tag Frau Weber,

vielen Dank für Ihre offene Nachricht. Dass es eine andere Bewerberin geworden ist, akzeptiere ich. Worauf sollte ich beim nächsten Mal achten? Einen Tipp nehme ich gern auch telefonisch entgegen.

Freundliche Grüße
Lena Hoffmann`,
      without: [
        ['vielen Dank für Ihre offene Nachricht.', { thanks: 'add' }],
        ['Einen Tipp nehme ich gern auch telefonisch entgegen.', { phone: 'add' }],
      ],
    },
    en: {
      text: `Dear Ms Weber,

Thank you for writing so openly. I respect that you chose another candidate. What could I improve for the next time? I could also ring you for five minutes.

Kind regards,
Lena Hoffmann`,
      without: [
        ['Thank you for writing so openly.', { thanks: 'add' }],
        ['What could I improve for the next time?', { advice: 'add' }],
        ['I could also ring you for five minutes.', { phone: 'add' }],
      ],
    },
  },
  'rejection-reply': {
    de: {
      text: `Guten Tag Frau Weber,

danke, dass Sie mir abgesagt haben, bevor ich fragen musste; Ihre Entscheidung verstehe ich. Was kann ich beim nächsten Mal besser machen? Fünf Minuten am Telefon sind mir dafür am liebsten.

Freundliche Grüße
Lena Hoffmann`,
      without: [
        ['Was kann ich beim nächsten Mal besser machen?', { advice: 'add' }],
        ['Fünf Minuten am Telefon sind mir dafür am liebsten.', { phone: 'add' }],
      ],
    },
    en: {
      text: `Dear Ms Weber,

Thank you for letting me know, and I accept your decision. Is there something I could do differently another time? A quick call is all it would take.

Kind regards,
Lena Hoffmann`,
      without: [
        ['Is there something I could do differently another time?', { advice: 'add' }],
        ['A quick call is all it would take.', { phone: 'add' }],
      ],
    },
  },
  'stay-in-touch': {
    de: {
      text: `Guten Tag Frau Weber,

unser Gespräch über den neuen Fuhrpark liegt schon eine Weile zurück. Bei Ihnen würde ich noch immer gern arbeiten. Schreiben Sie mir einfach, wenn wieder jemand gesucht wird.

Freundliche Grüße
Lena Hoffmann`,
      without: [['Schreiben Sie mir einfach, wenn wieder jemand gesucht wird.', { invitation: 'add' }]],
    },
    en: {
      text: `Dear Ms Weber,

It has been a while since our conversation about the new fleet. I am still interested in working with you. Just drop me a line when you are looking for somebody again.

Kind regards,
Lena Hoffmann`,
      without: [['Just drop me a line when you are looking for somebody again.', { invitation: 'add' }]],
    },
  },
  'missed-call': {
    de: {
      text: `Guten Tag Frau Weber,

für gestern um zehn hatten wir ein Telefonat vereinbart, da kam Ihnen sicher etwas dazwischen. Ich bin am Donnerstag und am Freitagvormittag gut zu erreichen.

Freundliche Grüße
Lena Hoffmann`,
      without: [],
    },
    en: {
      text: `Dear Ms Weber,

We had planned a call for yesterday at ten; I expect that something came up. Thursday and Friday morning both suit me well.

Kind regards,
Lena Hoffmann`,
      without: [],
    },
  },
};

describe.each(Object.keys(MAILS))('Checklist for a %s', (kind) => {
  it.each(['de', 'en'] as const)('accepts a mail by hand in %s, and offers what is taken out of it', (language) => {
    const { text, without } = MAILS[kind]?.[language] ?? { text: '', without: [] };
    expect(open(text, requestFor(kind, language))).toEqual({});
    for (const [sentence, left] of without) {
      expect(text).toContain(sentence);
      for (const [item, state] of Object.entries(left))
        if (state !== 'fits')
          expect(open(text.replace(sentence, ''), requestFor(kind, language))).toMatchObject({ [item]: state });
    }
  });
});

describe('Checklist for mails after the thank-you', () => {
  it.each(['status-enquiry', 'feedback-request', 'stay-in-touch'] as const)(
    'finds everything in our own drafts of a %s (R19–R23)',
    (kind) => {
      for (const language of ['de', 'en'] as const)
        for (let seed = 0; seed < 60; seed++) {
          const notes =
            language === 'de'
              ? { stayedWithMe: 'der Rundgang durch die Werkstatt' }
              : { stayedWithMe: 'the tour of the shop' };
          const request = { ...requestFor(kind, language, { notes, seed: `record-${seed}` }), number: (seed % 2) + 1 };
          const { text } = composeLetter(request);
          expect({ text, open: open(text, request) }).toEqual({ text, open: {} });
        }
    },
  );

  it.each(['de', 'en'] as const)(
    'finds a new time in our own drafts, offered or asked for, in %s (R20)',
    (language) => {
      for (let seed = 0; seed < 150; seed++)
        for (const length of ['full', 'minimal'] as const) {
          const terms = seed % 3 === 0 ? 'informal' : 'formal';
          const request = requestWith({
            kind: 'missed-call',
            length,
            contact: { language, terms },
            seed: `call-${seed}`,
          });
          const draft = composeLetter(request).text;
          expect({ draft, times: open(draft, request).new_times }).toEqual({ draft, times: undefined });
        }
    },
  );

  it.each([
    ['status-enquiry', 'de', 'Leider habe ich bisher nichts von Ihnen gehört.'],
    ['status-enquiry', 'en', 'I still haven’t heard from you.'],
    ['missed-call', 'de', 'Leider haben Sie nicht angerufen.'],
    ['missed-call', 'en', 'Unfortunately you never called.'],
  ] as const)('looks again at words that blame the reader for the wait: %s in %s (R21)', (kind, language, blame) => {
    const { text } = MAILS[kind]?.[language] ?? { text: '' };
    const blaming = text.replace('\n\n', `\n\n${blame} `);
    const entry = checklist(blaming, requestFor(kind, language), []).find(({ item }) => item === 'no_reproach');
    expect(entry?.state).toBe('look');
    expect(blaming.slice(entry?.start, entry?.end)).toBe(blame);
  });

  it.each([
    ['de', 'Aus welchen Gründen haben Sie sich gegen mich entschieden?'],
    ['de', 'Warum wurde es jemand anderes?'],
    ['en', 'Why was I not chosen?'],
    ['en', 'Could you tell me the reasons for your decision?'],
  ] as const)(
    'takes a question about reasons for something to look at again, in %s: %s (R22)',
    (language, question) => {
      const { text } = MAILS['feedback-request']?.[language] ?? { text: '' };
      expect(open(text.replace('\n\n', `\n\n${question} `), requestFor('feedback-request', language))).toMatchObject({
        advice: 'look',
      });
    },
  );

  it('never takes the closing of a short mail for its greeting (R9)', () => {
    const request = requestWith({ kind: 'missed-call', contact: { language: 'de', terms: 'informal' } });
    const text = 'Liebe Petra,\n\ngestern haben wir uns verpasst. Passt es dir morgen um zehn?\n\nLiebe Grüße\nLena';
    expect(open(text, request)).not.toHaveProperty('salutation');
    expect(open(text, request)).not.toHaveProperty('new_times');
  });

  it('looks again where a rejection is argued with (R23)', () => {
    const text = 'Guten Tag Frau Weber,\n\ndanke für Ihre Nachricht. Ihre Entscheidung kann ich nicht nachvollziehen.';
    expect(open(text, requestFor('rejection-reply', 'de'))).toMatchObject({ acceptance: 'look' });
  });

  it('asks for one question about how things stand, not for two (R19)', () => {
    const { text } = MAILS['status-enquiry']?.en ?? { text: '' };
    const more = text.replace('Has a', 'How does the process go on? Has a');
    expect(open(more, requestFor('status-enquiry', 'en'))).toEqual({ state_question: 'look' });
  });
});
