import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../lib/letters/composeLetter';
import { readsLike } from '../../../lib/letters/readsLike';
import { requestWith } from './letter-request';

const GERMAN = requestWith();
const ENGLISH = requestWith({ contact: { language: 'en', country: 'GB' } });

/** Made-up mails to somebody with whom a step is open. */
const ABOUT_SOMETHING_ELSE = [
  'Hallo Frau Weber, bin leider fünf Minuten später da.',
  'Sehr geehrte Frau Weber,\n\nanbei wie gewünscht mein Zeugnis und der ausgefüllte Fragebogen. Fehlt noch etwas?\n\nViele Grüße\nLena Hoffmann',
  'Guten Tag Frau Weber,\n\nder Termin am Donnerstag um zehn passt mir gut, ich bringe die Unterlagen mit und melde mich am Empfang.\n\nViele Grüße\nLena',
  'Wie ist der Stand?',
];

describe('Whether a mail in own words was for the step', () => {
  it.each(['thank-you', 'status-enquiry', 'feedback-request', 'stay-in-touch'] as const)(
    '%s: our own letters are, in both languages and every wording (R20)',
    (kind) => {
      for (const request of [GERMAN, ENGLISH])
        for (let seed = 0; seed < 60; seed++) {
          const letter = { ...request, kind, seed: `${seed}`, notes: { ...request.notes, stayedWithMe: 'Demos' } };
          const { text } = composeLetter(letter);
          expect({ text, reads: readsLike(kind, text, letter) }).toEqual({ text, reads: true });
        }
    },
  );

  it.each(['thank-you', 'status-enquiry'] as const)('%s: a mail about something else is not (R20)', (kind) => {
    for (const text of ABOUT_SOMETHING_ELSE)
      expect({ text, reads: readsLike(kind, text, GERMAN) }).toEqual({ text, reads: false });
  });

  it('is read from what it says, however it says it', () => {
    const thanks =
      'Liebe Frau Weber,\n\nnoch einmal danke für das Gespräch gestern. Ihre Werkstatt geht mir nicht aus dem Kopf, und ich würde dort wirklich gern anfangen.\n\nLena';
    const enquiry =
      'Guten Tag Frau Weber,\n\nvor gut zwei Wochen haben wir gesprochen. Können Sie mir sagen, wie der Stand im Auswahlverfahren ist?\n\nLena';
    expect(readsLike('thank-you', thanks, GERMAN)).toBe(true);
    expect(readsLike('status-enquiry', thanks, GERMAN)).toBe(false);
    expect(readsLike('status-enquiry', enquiry, GERMAN)).toBe(true);
  });

  it('is never said of steps that are no letter', () => {
    expect(readsLike('review', ABOUT_SOMETHING_ELSE[1] ?? '', GERMAN)).toBe(false);
  });
});
