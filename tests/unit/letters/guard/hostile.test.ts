import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guard } from '../../../../lib/letters/guard/guard';
import type { GuardFacts } from '../../../../lib/letters/guard/guard-notice';
import { GUARD_KINDS } from '../../../../lib/letters/guard/guard-notice';
import { runs } from '../../../runs';
import { anySign } from '../../anySign';
import { growthWith, LINEAR } from '../../growthOf';
import { APPLICATIONS, othersThan } from './world';

const [nordwind] = APPLICATIONS;
if (!nordwind) throw new Error('the world is empty');

const factsWith = (changes: Partial<GuardFacts>): GuardFacts => ({
  text: '',
  language: 'de',
  recipients: [{ name: 'Petra Weber', email: 'petra.weber@nordwind.example' }],
  mail: {
    application: nordwind,
    step: { kind: 'thank-you', interviewId: 'nordwind-interview' },
  },
  others: othersThan('nordwind'),
  attachments: 'none',
  hints: [],
  ownName: 'Mira Vogt',
  today: '2026-11-11',
  ...changes,
});

const PIECES = [
  'Sehr geehrte Frau ',
  'Dear ',
  'Koch',
  'Brandt',
  'Herr ',
  'Dr. ',
  'und ',
  ', ',
  '.',
  '\n',
  '\n\n',
  'Pixelwerk ',
  'Kind GmbH ',
  'im Anhang ',
  'anbei ',
  'I attached ',
  'du ',
  'Ihnen ',
  '> ',
  '-- \n',
  'Am Montag schrieb ',
  '„',
  '“',
  '\u{1F642}',
  '\u202e',
  '\ud800',
  'ß',
  'ı',
  ' bei ',
  'at Apple ',
  '&',
  '-',
  '…',
  '?',
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: anySign, maxLength: 400 }),
);
const anyPeople = fc.array(fc.record({ name: anyText, email: anyText }), { maxLength: 4 });

describe('The look before sending, whatever is written', () => {
  it('never throws, points only at what stands there, and tells in order, each place once', () => {
    fc.assert(
      fc.property(anyText, anyPeople, fc.constantFrom('de' as const, 'en' as const), (text, recipients, language) => {
        const notices = guard(factsWith({ text, recipients, language }));
        const order = notices.map(({ kind }) => GUARD_KINDS.indexOf(kind));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        const places = notices.filter(({ start }) => start !== undefined);
        for (const { start = 0, end = 0, words } of places)
          expect(text.slice(start, end).replace(/\s/g, ' ')).toBe(words?.replace(/\s/g, ' '));
        for (const [n, one] of places.entries())
          for (const other of places.slice(n + 1))
            expect((one.start ?? 0) < (other.end ?? 0) && (other.start ?? 0) < (one.end ?? 0)).toBe(false);
      }),
      { numRuns: runs(100, 500) },
    );
  });

  it('gets along with records of any names', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 3 }), anyText, (company, names, text) => {
        const [firstName = '', lastName = ''] = names;
        const others = [
          {
            applicationId: 'x',
            company,
            people: [
              { formOfAddress: 'ms' as const, terms: 'formal' as const, language: 'de' as const, firstName, lastName },
            ],
            letters: [],
          },
        ];
        guard(factsWith({ text: `${text} ${company} Frau ${lastName}`, others }));
      }),
      { numRuns: runs(60, 300) },
    );
  });

  it.each([
    ['names', 'Pixelwerk Frau Koch '],
    ['greetings', 'Sehr geehrte Frau '],
    ['commas', ', '],
    ['attachments that are none', 'finden Sie ich habe hänge find is a my '],
    ['one long word', 'a'],
    ['quotation marks', '„ '],
    ['lines', 'x\n'],
    ['blanks', ' '],
    ['dashes', '- -'],
    ['one sentence of clauses', 'mein, der '],
  ])('takes a long mail of %s in time that grows with its length alone', (_, piece) => {
    expect(growthWith(piece, (text) => guard(factsWith({ text })))).toBeLessThan(LINEAR);
  });

  it('says nothing about an empty mail, and a late thank-you only when something is written', () => {
    expect(guard(factsWith({ text: ' \n ', today: '2026-12-24' }))).toEqual([]);
    expect(guard(factsWith({ text: 'Guten Tag', today: '2026-12-24' }))).toEqual([{ kind: 'late' }]);
  });
});
