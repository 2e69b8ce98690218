import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../../lib/domain/application';
import { completeApplication } from '../../../lib/domain/completeApplication';
import { parseApplication } from '../../../lib/domain/parseApplication';
import { runs } from '../../runs';
import { applicationFromTape, Tape } from './application-from-tape';
import { exampleApplication, exampleContact, exampleInterview, exampleRecord } from './example-application';

const letter = {
  operationId: 'o1',
  on: '2026-03-03',
  kind: 'thank-you',
  key: 'thank-you:i1',
  contactIds: ['c1'],
  words: 90,
  sketch: [0, 4_294_967_295],
} as const;
const lesson: Lesson = {
  id: 'l1',
  on: '2026-03-20',
  axis: 'appearance',
  heard: 'Mehr Ruhe',
  next: '',
  isPractised: true,
  practisedOn: '2026-03-22',
};

const valid = exampleApplication({
  followUps: [exampleRecord({ snoozedUntil: '2026-03-09', callAt: '15:00' })],
  letters: [{ ...letter, contactIds: ['c1'], sketch: [0, 4_294_967_295] }],
  lessons: [lesson],
  history: [{ at: 1, operationId: 'o1', what: 'logInterview', subject: 'i1' }],
});

const origin = { uid: 'abc@example.com', sequence: 2, stamp: 1_764_000_000_000 };

describe('A stored application', () => {
  it('is read back as it was, in fresh objects (S4)', () => {
    const parsed = parseApplication(valid);
    expect(parsed).toEqual(valid);
    expect(parsed?.interviews[0]).not.toBe(valid.interviews[0]);
  });

  it('is read back whatever it holds, through JSON', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90, size: 'max' }), (bytes) => {
        const application = applicationFromTape(new Tape(bytes));
        expect(parseApplication(JSON.parse(JSON.stringify(application)))).toEqual(application);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps an interview in a zone that this machine does not know', () => {
    const application = exampleApplication({ interviews: [exampleInterview({ zone: 'Europe/Nowhere' })] });
    expect(parseApplication(application)).toEqual(application);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', JSON.stringify(valid)],
    ['a list', [valid]],
    ['no company', { ...valid, company: '' }],
    ['a company too long', { ...valid, company: 'x'.repeat(201) }],
    ['a rev of 0', { ...valid, rev: 0 }],
    ['a rev that is no number', { ...valid, rev: '1' }],
    ['a time beyond the calendar', { ...valid, createdAt: 9e15 }],
    ['a time that is no number', { ...valid, updatedAt: Number.NaN }],
    ['an unknown country', { ...valid, country: 'toString' }],
    ['an unreal day', { ...valid, interviews: [exampleInterview({ date: '2027-02-29' })] }],
    ['a year 275760', { ...valid, stage: { name: 'signed', on: '275760-09-13' } }],
    ['an unknown stage', { ...valid, stage: { name: '__proto__', on: '2026-03-03' } }],
    ['a stage without its day', { ...valid, stage: { name: 'offered' } }],
    ['a missing list', { ...valid, answers: undefined }],
    ['a list that is none', { ...valid, contacts: { length: 1, 0: exampleContact() } }],
    [
      'too many contacts',
      { ...valid, contacts: Array.from({ length: 21 }, (_, index) => exampleContact({ id: `c${index}` })) },
    ],
    ['the same id twice', { ...valid, contacts: [exampleContact(), exampleContact()] }],
    ['the same key twice', { ...valid, followUps: [exampleRecord({}), exampleRecord({})] }],
    ['notes that are none', { ...valid, interviews: [{ ...exampleInterview(), notes: null }] }],
    ['a mood of 6', { ...valid, interviews: [{ ...exampleInterview(), mood: 6 }] }],
    ['a call at no time of day', { ...valid, followUps: [{ ...exampleRecord({}), callAt: '15' }] }],
    ['letters that are no list', { ...valid, letters: null }],
    ['a sketch beyond 32 bits', { ...valid, letters: [{ ...letter, sketch: [4_294_967_296] }] }],
    ['a sketch of parts of numbers', { ...valid, letters: [{ ...letter, sketch: [0.5] }] }],
    ['a sketch too long', { ...valid, letters: [{ ...letter, sketch: Array(10).fill(1) }] }],
    ['too many letters', { ...valid, letters: Array(41).fill(letter) }],
    ['a letter of no kind', { ...valid, letters: [{ ...letter, kind: 'love' }] }],
    ['a letter of fewer than no words', { ...valid, letters: [{ ...letter, words: -1 }] }],
    ['a lesson of no axis', { ...valid, lessons: [{ ...lesson, axis: '' }] }],
    ['a lesson too long', { ...valid, lessons: [{ ...lesson, heard: 'x'.repeat(2_001) }] }],
    ['a lesson that is perhaps practised', { ...valid, lessons: [{ ...lesson, isPractised: 'yes' }] }],
    ['a lesson practised on no day', { ...valid, lessons: [{ ...lesson, practisedOn: '2026-02-30' }] }],
    ['the same lesson twice', { ...valid, lessons: [lesson, lesson] }],
    ['details that are no list', { ...valid, details: null }],
    ['more details than a table may have columns', { ...valid, details: Array(51).fill({ name: 'a', text: '' }) }],
    ['a detail without a name', { ...valid, details: [{ name: '', text: 'x' }] }],
    ['a detail too long', { ...valid, details: [{ name: 'a', text: 'x'.repeat(5_001) }] }],
    [
      'an appointment without its name',
      { ...valid, interviews: [{ ...exampleInterview(), calendar: { ...origin, uid: '' } }] },
    ],
    [
      'an appointment moved back',
      { ...valid, interviews: [{ ...exampleInterview(), calendar: { ...origin, sequence: -1 } }] },
    ],
    ['properties that are only inherited', Object.create(valid)],
  ])('is refused with %s (H5)', (_, value) => {
    expect(parseApplication(value)).toBeUndefined();
  });

  it('from before there were letters, lessons and agreed calls has none of them (S15)', () => {
    const { letters: _, lessons: __, ...earlier } = structuredClone(valid);
    const followUps = earlier.followUps.map(({ callAt: _, ...record }) => record);
    const expected = { ...valid, followUps: [{ ...valid.followUps[0], callAt: null }], letters: [], lessons: [] };
    expect(parseApplication({ ...earlier, followUps })).toEqual(expected);
    expect(completeApplication({ ...earlier, followUps })).toEqual(expected);
    expect(completeApplication(valid)).toEqual(valid);
  });

  it('from before days of practice were kept has practised lessons of no day (S15)', () => {
    const { practisedOn: _, ...earlier } = lesson;
    const expected = { ...valid, lessons: [{ ...lesson, practisedOn: null }] };
    expect(parseApplication({ ...valid, lessons: [earlier] })).toEqual(expected);
    expect(completeApplication({ ...valid, lessons: [earlier] })).toEqual(expected);
  });

  it('keeps the language of its mails where one is set; one that is none is as none', () => {
    for (const mailLanguage of ['de', 'en', 'auto'] as const)
      expect(parseApplication({ ...valid, mailLanguage })).toEqual({ ...valid, mailLanguage });
    for (const mailLanguage of ['fr', null, ['de'], undefined])
      expect(parseApplication({ ...valid, mailLanguage })).toEqual(valid);
    const inheriting = Object.assign(Object.create({ mailLanguage: 'en' }), valid);
    expect(parseApplication(inheriting)).toEqual(valid);
  });

  it('keeps what a table said beside its fields, and the appointment that an interview came from', () => {
    const imported = {
      ...valid,
      details: [{ name: 'Gehalt', text: '60.000\n=1+1' }],
      interviews: [{ ...exampleInterview(), calendar: origin }],
    };
    expect(parseApplication(imported)).toEqual(imported);
    expect(parseApplication({ ...valid, details: undefined })).toEqual(valid);
    const extra = { ...imported, details: [{ name: 'a', text: 'b', polluted: true }] };
    expect(parseApplication(extra)?.details).toEqual([{ name: 'a', text: 'b' }]);
  });

  it('drops what it does not know, and is not fooled by __proto__ (H4)', () => {
    const text = JSON.stringify(valid).replace('{', '{"__proto__":{"polluted":true},"extra":{"deep":1},');
    const parsed = parseApplication(JSON.parse(text));
    expect(parsed).toEqual(valid);
    expect(Object.keys(parsed ?? {})).not.toContain('extra');
    expect((parsed as unknown as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is refused, not thrown at, when nested endlessly or booby-trapped (H5)', () => {
    let deep: unknown = valid;
    for (let depth = 0; depth < 20_000; depth += 1) deep = { company: deep };
    const trap = new Proxy(valid, {
      getOwnPropertyDescriptor() {
        throw new Error('trap');
      },
    });
    expect([parseApplication(deep), parseApplication(trap)]).toEqual([undefined, undefined]);
  });

  it('is never read from random values', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => parseApplication(value) === undefined),
      { numRuns: runs(200, 1_000) },
    );
  });
});
