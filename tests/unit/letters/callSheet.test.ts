import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact, Country, Terms } from '../../../lib/domain/application';
import { type CallSheet, callSheet, hasCallSheet } from '../../../lib/letters/callSheet';
import { CALLS } from '../../../lib/letters/wording/calls.data';
import { runs } from '../../runs';
import { callRequests } from './call-requests';
import { requestWith } from './letter-request';

const spokenIn = ({ opening, suits, question, thanks, voicemail, questions }: CallSheet) => [
  opening,
  suits,
  question,
  thanks,
  voicemail,
  ...questions,
];
const openingTo = (contact: Partial<Contact>, more = {}) =>
  callSheet(requestWith({ kind: 'status-enquiry', contact, ...more })).opening;

describe('Call sheet', () => {
  it('is a finished script for a status enquiry (R19)', () => {
    const sheet = callSheet(requestWith({ kind: 'status-enquiry', seed: 'a' }));
    expect(sheet).toMatchObject({ reassurance: 'call_sheet_reassurance_status', info: null });
    expect(sheet.opening).toMatch(
      /^Guten Tag, Frau Weber, hier ist Lena Hoffmann\. .*12\. November.* als Softwareentwicklerin/,
    );
    expect(sheet.voicemail).toMatch(/^Guten Tag, Frau Weber, hier ist Lena Hoffmann\. /);
    expect(new Set(spokenIn(sheet)).size).toBe(8);
  });

  it.each<[Partial<Contact>, string]>([
    [{ title: 'Dr.' }, 'Guten Tag, Frau Dr. Weber, hier ist Lena Hoffmann.'],
    [{ formOfAddress: 'neutral' }, 'Guten Tag, Petra Weber, hier ist Lena Hoffmann.'],
    [{ terms: 'informal' }, 'Hallo Petra, hier ist Lena Hoffmann.'],
    [{ firstName: '', lastName: '' }, 'Guten Tag, hier ist Lena Hoffmann.'],
    [{ language: 'en', country: 'GB' }, 'Hello Ms Weber, this is Lena Hoffmann.'],
    [{ language: 'en', country: 'US', title: 'Dr.' }, 'Hello Dr. Weber, this is Lena Hoffmann.'],
    [{ language: 'en', country: 'GB', terms: 'informal' }, 'Hi Petra, this is Lena Hoffmann.'],
  ])('greets as one does on the telephone: %j (R9, R19)', (contact, greeting) => {
    expect(openingTo(contact).startsWith(greeting)).toBe(true);
  });

  it('begins with the agreement when they had asked for the call, also to a machine (R19)', () => {
    for (const request of callRequests(requestWith()).filter(({ isAgreed }) => isAgreed)) {
      const { opening, voicemail } = callSheet(request);
      expect(opening).toMatch(/gebeten, heute anzurufen|verabredet/);
      expect(voicemail).toMatch(/gebeten, heute anzurufen|verabredet/);
    }
  });

  it('says to somebody who was not there what it was about, not that they had spoken', () => {
    const interview = { contactIds: ['someone-else'] };
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      expect(openingTo({}, { interview, seed })).not.toMatch(/wir haben|unser/i);
      expect(openingTo({ language: 'en', country: 'GB' }, { interview, seed })).not.toMatch(/\bwe |our /i);
    }
  });

  it('asks after a rejection for advice, never for reasons (R22)', () => {
    for (const language of ['de', 'en'] as const)
      for (const request of callRequests(requestWith({ contact: { language } })))
        expect(spokenIn(callSheet(request)).join(' ')).not.toMatch(
          /Gründe|Grund\b|warum|weshalb|wieso|AGG|diskrimin|reason|why\b/i,
        );
  });

  it('announces no other call to a machine and sets nobody a date (R17, R20)', () => {
    for (const language of ['de', 'en'] as const)
      for (const request of callRequests(requestWith({ contact: { language } })))
        expect(callSheet(request).voicemail).not.toMatch(
          /noch einmal|erneut|wieder an|versuche|in den nächsten Tagen|try again|call (you )?(back|again)|bis (Montag|Freitag)|by (Monday|Friday)/i,
        );
  });

  it('asks one question at a time, has three more at hand, and repeats none', () => {
    for (const request of callRequests(requestWith())) {
      const { question, questions } = callSheet(request);
      for (const each of [question, ...questions]) expect(each.match(/\?/g)).toHaveLength(1);
      expect(new Set([question, ...questions]).size).toBe(4);
    }
  });

  it('has several wordings of every line, which vary with the record and stay with it', () => {
    for (const kinds of Object.values(CALLS))
      for (const { questions, ...lines } of Object.values(kinds))
        for (const variants of [...Object.values(lines), ...Object.values(questions)])
          expect(new Set(variants).size).toBeGreaterThan(1);
    const openings = Array.from({ length: 30 }, (_, seed) => openingTo({}, { seed: `${seed}` }));
    expect(new Set(openings).size).toBe(CALLS.de['status-enquiry'].opening.length);
    expect(openingTo({})).toBe(openingTo({}));
  });

  it('leaves out what is unknown, and stays one line each', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<['de' | 'en', Country]>(['de', 'DE'], ['de', 'AT'], ['de', 'CH'], ['en', 'GB'], ['en', 'US']),
        fc.constantFrom<Terms>('formal', 'informal'),
        fc.constantFrom('', 'Kim\n'),
        fc.constantFrom('', 'Leitung Einkauf', 'Kellner/in (m/w/d)'),
        fc.constantFrom('', 'Dr. Ö. Ünal.'),
        fc.constantFrom('', '2026-11-12'),
        fc.nat(95),
        ([language, country], terms, firstName, role, ownName, date, which) => {
          const contact = { language, country, terms, firstName, lastName: '', formOfAddress: 'neutral' } as const;
          const request = callRequests(requestWith({ ownName, role, contact, interview: { date } }))[which];
          if (!request) throw new Error('no such call');
          for (const line of spokenIn(callSheet(request))) {
            expect(line).not.toMatch(/ {2}|\n|undefined|[{}[\]]|,,|\.\.|, \.|\s[.,?]/);
            expect(line).toMatch(/^\p{Lu}.*[.?]$/u);
            if (country === 'CH' && language === 'de') expect(line).not.toContain('ß');
          }
        },
      ),
      { numRuns: runs(80, 400) },
    );
  });

  it('exists for what is best done by telephone only', () => {
    expect(hasCallSheet('feedback-request')).toBe(true);
    expect(hasCallSheet('thank-you')).toBe(false);
    expect(() => callSheet(requestWith())).toThrow(RangeError);
  });
});
