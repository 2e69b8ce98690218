import fc from 'fast-check';
import type { Contact, InterviewNotes, Language } from '../../../lib/domain/application';
import { type BlockName, LETTER_KINDS, type LetterRequest } from '../../../lib/letters/letter';
import { contactWith, requestWith } from './letter-request';
import { PHONE_NOTES } from './phone-notes.data';
import { TYPED_NOTES, TYPED_QUESTIONS, TYPED_REPAIRS } from './typed-notes.data';

const BLOCKS: BlockName[] = [
  'stayed',
  'impressed',
  'wish',
  'questions',
  'repair',
  'second',
  'release',
  'phone',
  'extra',
  'opening',
];
const BRICKS = {
  de: 'ruhig Team Pairing offen Werkstatt wie dass die der das mit Kunden jede Woche gelesen Fehler kurz ich habe gern Demos arbeitet klar und Straße'.split(
    ' ',
  ),
  en: 'calm team pairing openly workshop how that the with customers every week reads mistakes short I have gladly demos works clear and'.split(
    ' ',
  ),
};

/** 1 to 200 characters: as typed, made of real-looking words, or noise. */
function point(language: Language, typed: readonly string[]): fc.Arbitrary<string> {
  const bricks = fc
    .tuple(
      fc.constantFrom('', '- ', '• ', '1. '),
      fc.array(fc.constantFrom(...BRICKS[language]), { minLength: 1, maxLength: 30 }),
      fc.constantFrom('', '.', '!', '!!', '...', ' :)', '?', ','),
    )
    .map(([bullet, words, mark]) => `${bullet}${words.join(' ').slice(0, 180)}${mark}`);
  const noise = fc.oneof(
    fc.string({ minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      'ראיתי את המעבדה',
      'روح الفريق',
      '团队很小',
      '👍',
      '-',
      'a',
      '?!',
      '{role}',
      '[x|y]',
      'ſ ß ẞ',
      'a\u00a0b',
      '“',
      'Wort\tWort',
    ),
  );
  return fc.oneof(
    { weight: 7, arbitrary: fc.constantFrom(...typed) },
    { weight: 3, arbitrary: bricks },
    { weight: 1, arbitrary: noise },
  );
}

function note(language: Language, typed: readonly string[]): fc.Arbitrary<string> {
  const lines = fc.array(point(language, typed), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
  return fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 5, arbitrary: lines });
}

const phoneNotes = (language: Language, note: keyof InterviewNotes) =>
  PHONE_NOTES[language][note].map(([typed]) => typed).filter((typed) => !typed.includes('Weiß'));

function notes(language: Language): fc.Arbitrary<InterviewNotes> {
  return fc.record({
    stayedWithMe: note(language, [...TYPED_NOTES[language], ...phoneNotes(language, 'stayedWithMe')]),
    impressedMe: note(language, [...TYPED_NOTES[language], ...phoneNotes(language, 'stayedWithMe')]),
    openQuestions: note(language, [...TYPED_QUESTIONS[language], ...phoneNotes(language, 'openQuestions')]),
    answerBetter: note(language, [...TYPED_REPAIRS[language], ...phoneNotes(language, 'answerBetter')]),
  });
}

const person = (language: Language): fc.Arbitrary<Partial<Contact>> =>
  fc.record({
    formOfAddress: fc.constantFrom('ms', 'mr', 'neutral'),
    title: fc.constantFrom('', '', '', 'Dr.', 'Prof. Dr.', 'Mag.', 'Dipl.-Ing.'),
    firstName: fc.constantFrom('', 'Kim', 'Zoë', 'Jean-Luc', 'ليلى', 'Anna 🌷', 'Petra', 'Jörg', 'Łukasz', 'D’Arcy'),
    lastName: fc.constantFrom(
      '',
      'Müller',
      "O'Brien",
      'von der Heide',
      'Groß',
      'Nguyễn',
      'Weber',
      'van den Berg',
      'Freiherr von Au',
      'Kowalska-Weiß',
    ),
    terms: fc.constantFrom('formal', 'informal'),
    language: fc.constant(language),
    country: fc.constantFrom('DE', 'AT', 'CH', 'GB', 'US'),
  });

const ROLES: Readonly<Record<Language, readonly string[]>> = {
  de: [
    '',
    'Softwareentwicklerin (m/w/d)',
    'Leitung Einkauf',
    'Assistentin d. Geschäftsleitung',
    'Pflegefachkraft',
    'Schweißer',
    'Product Owner m/w/d',
    'Elektroniker für Betriebstechnik',
    'Marketing',
  ],
  en: ['', 'Buyer (m/f/d)', 'Data Analyst', 'Staff Nurse', 'HGV Driver', 'Head of Purchasing', 'Barista'],
};

/** Any request that a record can lead to. */
export function anyRequest(language?: Language): fc.Arbitrary<LetterRequest> {
  return (language ? fc.constant(language) : fc.constantFrom<Language>('de', 'en')).chain((spoken) =>
    fc
      .record({
        kind: fc.constantFrom(...LETTER_KINDS),
        length: fc.constantFrom<'full' | 'minimal'>('full', 'full', 'full', 'minimal'),
        company: fc.constantFrom('', 'Muster GmbH', 'Example Inc.', 'Gebrüder Weiß & Co.'),
        role: fc.constantFrom(...ROLES[spoken]),
        contact: person(spoken),
        others: fc.oneof(
          { weight: 4, arbitrary: fc.constant<Partial<Contact>[]>([]) },
          { weight: 1, arbitrary: fc.array(person(spoken), { minLength: 1, maxLength: 2 }) },
        ),
        timing: fc.constantFrom<LetterRequest['timing']>('in-time', 'late'),
        number: fc.constantFrom(1, 2),
        interviewNumber: fc.constantFrom(1, 1, 2, 3),
        wasThere: fc.constantFrom(true, true, true, false),
        ownName: fc.constantFrom('', 'Lena Hoffmann', 'Şule Weiß', 'Jon O’Neil'),
        seed: fc.string({ maxLength: 12 }),
        notes: notes(spoken),
        without: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(BLOCKS) }),
        share: fc.constantFrom(undefined, undefined, { index: 0, of: 2 }, { index: 1, of: 2 }, { index: 2, of: 3 }),
        agreedCall: fc.constantFrom<LetterRequest['agreedCall'] | undefined>(
          undefined,
          { date: '2026-11-20', time: '' },
          { date: '2026-11-20', time: '14:30' },
        ),
        interview: fc.record({
          promisedBy: fc.constantFrom(null, '2026-11-20'),
          date: fc.constantFrom('2026-11-12', '2027-01-07', ''),
        }),
      })
      .map(({ share, agreedCall, others, ...rest }) =>
        requestWith({
          ...rest,
          others: others.map((other, index) => contactWith({ ...other, id: `other-${index}` })),
          ...(share ? { share } : {}),
          ...(agreedCall ? { agreedCall } : {}),
        }),
      ),
  );
}
