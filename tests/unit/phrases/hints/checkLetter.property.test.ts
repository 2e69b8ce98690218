import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUpKind, Language } from '../../../../lib/domain/application';
import { checkLetter } from '../../../../lib/phrases/hints/checkLetter';
import type { LetterHint } from '../../../../lib/phrases/hints/letter-hint';
import { LETTER_HINTS } from '../../../../lib/phrases/hints/letterHints';
import { anySign } from '../../anySign';
import { growthWith, LINEAR } from '../../growthOf';

/** What hints look for, and what may upset them. */
const PIECES = [
  ...[
    'Könnten Sie ',
    'Bitte teilen Sie mir mit',
    'could you ',
    'please send ',
    'Sie ',
    'du ',
    'Ihnen',
    'Danke',
    'übrigens ',
  ],
  ...[
    'vielleicht ',
    'might ',
    'I just wanted ',
    '[Name]',
    '{{x}}',
    '<Name>',
    '___',
    'XXX',
    'TODO',
    'P.S.: ',
    '\nPS: ',
    '\n- so ',
  ],
  ...[
    'SEHR WICHTIG ',
    'DANKE',
    '!!',
    '?!',
    '?',
    '!',
    '. ',
    ', ',
    ': ',
    '\n',
    '\n\n',
    ' ',
    '„',
    '“',
    '"',
    "'",
    '(',
    ')',
    '@',
    '://',
  ],
  ...[
    'Sehr geehrte Frau Weber',
    'Hallo Anna,',
    '\nMit freundlichen Grüßen\n',
    '\n-- \n',
    '> ',
    '```',
    '12. ',
    'z. B. ',
    'Dr. ',
  ],
  ...[
    '😀',
    '👩‍🔬',
    'e\u0301',
    '\u200b',
    '\u00ad',
    '\ud83d',
    '\ude00',
    '\u0000',
    '\ufeff',
    '\u2028',
    'ß',
    'ǅ',
    '١٢',
    '漢字',
    'אבג',
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: anySign, maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 40 })
    .map((all) => all.join('')),
);
const anyFacts = fc.record({
  language: fc.constantFrom<Language>('de', 'en'),
  step: fc.constantFrom<FollowUpKind | undefined>(undefined, 'thank-you', 'status-enquiry', 'contract-check'),
  country: fc.constantFrom(undefined, 'DE', 'CH', 'GB'),
});

const isInsidePair = (text: string, at: number) =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

function liesWell(text: string, { start, end }: LetterHint): boolean {
  if (start === undefined || end === undefined) return start === end;
  return start >= 0 && end > start && end <= text.length && !isInsidePair(text, start) && !isInsidePair(text, end);
}

describe('The hints about a letter, whatever its text', () => {
  it('lie inside it, on whole characters, one of each kind, with counts that are numbers', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyText, anyFacts, (text, facts) => {
        const hints = checkLetter(text, facts);
        seen += hints.length;
        for (const hint of hints) expect({ text, hint, isWell: liesWell(text, hint) }).toMatchObject({ isWell: true });
        expect(new Set(hints.map(({ kind }) => kind)).size).toBe(hints.length);
        for (const { count = 1 } of hints) expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
      }),
      { numRuns: 3_000 },
    );
    // Otherwise nothing was tried.
    expect(seen).toBeGreaterThan(500);
  });

  it('are the same for the same text', () => {
    fc.assert(
      fc.property(anyText, anyFacts, (text, facts) => {
        expect(checkLetter(text, facts)).toEqual(checkLetter(text, facts));
      }),
    );
  });

  it('are the same whatever signature and quoted mail stand below', () => {
    fc.assert(
      fc.property(anyText, anyFacts, (below, facts) => {
        const own = 'Hallo Anna,\n\nIch danke dir!! Wie Sie wissen, [Name].\n';
        expect(checkLetter(`${own}\n-- \n${below}`, facts)).toEqual(checkLetter(own, facts));
      }),
    );
  });
});

describe('The time that all hints take together', () => {
  const HOSTILE = [
    ...PIECES,
    ...[
      'a',
      'A',
      'a ',
      'A ',
      'AB. ',
      'SEHR ',
      '_',
      '[',
      '[a',
      '{',
      '<',
      'X',
      'X-',
      'p. ',
      'P',
      '"a ',
      "'a ",
      '«',
      'a-',
      'a’',
      '.',
      '. ',
      'a.',
    ],
    ...[
      'a\n',
      '-\n',
      '- a\n',
      '1. a\n',
      'Hallo\n',
      'Grüße\n',
      'a@b.c',
      'a@',
      'bitte ',
      'I think ',
      'Wenn Sie ',
      'just ',
      ' ',
      '\n',
      '[Name] ',
    ],
  ];
  it.each(HOSTILE)('grows with the letter alone, up to 50,000 characters of %j', (piece) => {
    const around = {
      de: (text: string) => `Hallo Anna,\n${text}\nViele Grüße\nLena`,
      en: (text: string) => `Dear Anna,\n\n${text}`,
    };
    for (const language of ['de', 'en'] as const) {
      const check = (text: string) => checkLetter(around[language](text), { language, step: 'thank-you' });
      expect(growthWith(piece, check)).toBeLessThan(LINEAR);
    }
  });

  it('is tried on every hint: each has a place of its own in the list', () => {
    expect(new Set(LETTER_HINTS).size).toBe(12);
  });
});
