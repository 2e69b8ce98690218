import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callSheet, hasCallSheet } from '../../../lib/letters/callSheet';
import { requestWith } from './letter-request';

describe('Call sheet', () => {
  it('is a finished script for a status enquiry (R19)', () => {
    expect(callSheet(requestWith({ kind: 'status-enquiry', seed: 'a' }))).toEqual({
      opening:
        'Guten Tag, Frau Weber, hier ist Lena Hoffmann. Wir haben am 12. November über die Stelle als Softwareentwicklerin gesprochen.',
      suits: 'Passt es gerade für zwei Minuten, oder soll ich ein anderes Mal anrufen?',
      question: 'Wie ist der Stand im Auswahlverfahren, und was ist der nächste Schritt?',
      thanks: 'Danke für die Auskunft. Die Aufgabe möchte ich weiterhin gern übernehmen. Noch einen schönen Tag.',
      voicemail: expect.stringMatching(/^Guten Tag, Frau Weber, hier ist Lena Hoffmann\. .* auf Wiederhören\.$/),
      reassurance: 'call_sheet_reassurance_status',
      info: null,
    });
  });

  it('asks after a rejection for advice, on du and in English too, never for reasons (R22)', () => {
    const du = callSheet(requestWith({ kind: 'feedback-request', contact: { terms: 'informal' } }));
    expect(du.opening).toMatch(/^Hallo Petra, hier ist Lena Hoffmann\. Danke für deine Nachricht/);
    const english = callSheet(requestWith({ kind: 'feedback-request', contact: { language: 'en', country: 'GB' } }));
    expect(english.opening).toMatch(/^Hello Ms Weber, this is Lena Hoffmann\./);
    const all = Object.values({ ...du, ...english }).join(' ');
    expect(all).not.toMatch(/Gründe|warum|weshalb|AGG|reason|why/i);
  });

  it('leaves out what is unknown, and stays one line each', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('de', 'en'),
        fc.constantFrom('formal', 'informal'),
        fc.constantFrom('', 'Kim\n'),
        fc.constantFrom(1, 2),
        fc.string(),
        (language, terms, firstName, number, seed) => {
          const sheet = callSheet(
            requestWith({
              kind: 'status-enquiry',
              ownName: '',
              role: '',
              seed,
              number,
              contact: {
                language: language as 'de',
                terms: terms as 'formal',
                firstName,
                lastName: '',
                formOfAddress: 'neutral',
              },
              interview: { date: '' },
            }),
          );
          for (const line of [sheet.opening, sheet.suits, sheet.question, sheet.thanks, sheet.voicemail]) {
            expect(line).not.toMatch(/ {2}|\n|undefined|[{}[\]]|,,|\.\.|, \./);
            expect(line).toMatch(/^\p{Lu}.*[.?]$/u);
          }
          expect(sheet.question.match(/\?/g)).toHaveLength(1);
        },
      ),
    );
  });

  it('exists for what is best done by telephone only', () => {
    expect(hasCallSheet('feedback-request')).toBe(true);
    expect(hasCallSheet('thank-you')).toBe(false);
    expect(() => callSheet(requestWith())).toThrow(RangeError);
  });
});
