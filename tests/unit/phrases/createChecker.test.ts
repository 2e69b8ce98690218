import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/domain/application';
import { checkText } from '../../../lib/phrases/checkText';
import { compileRules } from '../../../lib/phrases/compile/compileRules';
import { createChecker } from '../../../lib/phrases/createChecker';
import { BlockScanner } from '../../../lib/phrases/engine/BlockScanner';
import { loadRules } from '../../../lib/phrases/engine/loadRules';
import { scannerFor } from '../../../lib/phrases/engine/scannerFor';
import { ruleWith } from './check-with';

const EN = [
  ruleWith({ id: 'pushy/decision', patterns: ['your decision'], elsewhere: 'nothing' }),
  ruleWith({ id: 'impersonal/hi', patterns: ['hi there'], position: 'greeting' }),
  ruleWith({ id: 'stock/well', patterns: ['finds you well'] }),
];
const DE = [ruleWith({ id: 'pushy/erwarte', language: 'de', patterns: ['ich erwarte', 'your decision'] })];
const scannerWith = (rules: typeof EN, language: Language) =>
  new BlockScanner(loadRules(compileRules(rules, { application: ['interview'] }, language), language));
const SCANNERS = { en: scannerWith(EN, 'en'), de: scannerWith(DE, 'de') };
const scannerOf = (language: Language) => SCANNERS[language];

const MAIL = [
  'Hi there,',
  'I hope this finds you well.',
  'The interview stayed with me.',
  'I need your decision by Friday.',
  'Best regards',
  'Anna',
];
const en = { language: 'en' } as const;
const counts = (found: readonly unknown[][]) => found.map((each) => each.length);

describe('createChecker', () => {
  it('scans each paragraph once, and after an edit only the edited one', () => {
    const checker = createChecker(scannerOf);
    expect(counts(checker.check(MAIL, en))).toEqual([1, 1, 0, 1, 0, 0]);
    expect(checker.scanned).toBe(6);
    checker.check(MAIL, en);
    expect(checker.scanned).toBe(6);
    checker.check(MAIL.with(2, 'The interview stayed with me, truly.'), en);
    expect(checker.scanned).toBe(7);
  });

  it('scans again where a paragraph moves into or out of the greeting', () => {
    const checker = createChecker(scannerOf);
    const late = ['One.', 'Two.', 'Three.', 'Hi there,', 'Five.', 'Six.', 'Seven.', 'Eight.'];
    expect(checker.check(late, en)[3]).toEqual([]);
    expect(checker.check(late.slice(1), en)[2]).toHaveLength(1);
  });

  it('forgets paragraphs that are gone, so that memory stays as small as the mail', () => {
    const checker = createChecker(scannerOf);
    checker.check(['A first line.'], en);
    checker.check(['Another line.'], en);
    checker.check(['A first line.'], en);
    expect(checker.scanned).toBe(3);
  });

  it('leaves alone quoted mail that spans paragraphs', () => {
    const quoted = ['Thanks.', 'On 3 Nov 2026 Anna wrote:', 'It finds you well.'];
    expect(createChecker(scannerOf).check(quoted, en)).toEqual([[], [], []]);
  });

  it('checks each paragraph with the rules of its language and with no others (R17, R20)', () => {
    const mail = ['Ich erwarte viel.', 'I need your decision.', 'Ich erwarte your decision.'];
    const checker = createChecker(scannerOf);
    const found = checker.check(mail, { languages: ['de', 'en', 'en'], isApplication: true });
    expect(found.map((each) => each.map(({ ruleId }) => ruleId))).toEqual([
      ['pushy/erwarte'],
      ['pushy/decision'],
      ['pushy/decision'],
    ]);
    const german = checker.check(mail, { languages: ['de', 'de', 'de'], isApplication: true });
    expect(german.flat().map(({ ruleId }) => ruleId)).toEqual(Array(4).fill('pushy/erwarte'));
    expect(checker.scanned).toBe(5);
  });

  it('finds nothing in a language whose rules are not here yet, and all of it once they are', () => {
    const here = new Map<Language, BlockScanner>([['de', SCANNERS.de]]);
    const checker = createChecker((language) => here.get(language));
    const mail = ['Ich erwarte viel.', 'This finds you well.'];
    const options = { languages: ['de', 'en'] } as const;
    expect(counts(checker.check(mail, options))).toEqual([1, 0]);
    here.set('en', SCANNERS.en);
    expect(counts(checker.check(mail, options))).toEqual([1, 1]);
    expect(checker.scanned).toBe(2);
  });

  /** So much that a mail could speak of an application, and does not. */
  const LONG = 'The weather was fine and the river was blue. '.repeat(8);

  it('takes a mail to somebody from an application for one, even when its words do not say so', () => {
    const mail = [LONG, 'I need your decision.'];
    expect(createChecker(scannerOf).check(mail, en)[1]).toEqual([]);
    expect(createChecker(scannerOf).check(mail, { ...en, isApplication: true })[1]).toHaveLength(1);
    expect(createChecker(scannerOf).check([...mail, 'After the interview.'], en)[1]).toHaveLength(1);
  });

  it('lets a paragraph in one language say what those in the other are about', () => {
    const topical = ruleWith({ id: 'stock/de', language: 'de', patterns: ['an interview'] });
    const scanners = { ...SCANNERS, de: scannerWith([...DE, topical], 'de') };
    const check = (first: string) =>
      createChecker((language) => scanners[language]).check([first, LONG, 'I need your decision.'], {
        languages: ['de', 'en', 'en'],
      });
    expect(check('Nach dem Interview.')[2]).toHaveLength(1);
    expect(check('Nach dem Treffen.')[2]).toEqual([]);
  });

  it('finds what checkText finds in the same paragraphs with empty lines between them, whatever is edited', () => {
    const paragraph = fc.oneof(
      fc.constantFrom(
        'Dear Sir or Madam,',
        'Ich erwarte Ihre Antwort bis Freitag.',
        'I need your decision by Friday.',
        '',
        '> quoted',
        '-- ',
        'On 3 Nov 2026 Anna wrote:',
        'I need your\ndecision by Friday.',
        'Thanks for the interview.\n\nI need your decision by Friday.',
        '\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    );
    const states = fc.array(fc.array(paragraph, { maxLength: 8 }), { maxLength: 5 });
    fc.assert(
      fc.property(states, fc.constantFrom<Language>('de', 'en'), fc.option(fc.boolean()), (each, language, known) => {
        const isApplication = known ?? undefined;
        const checker = createChecker(scannerFor);
        for (const paragraphs of each) {
          let offset = 0;
          const found = checker.check(paragraphs, { language, isApplication }).flatMap((findings, n) => {
            const at = offset;
            offset += (paragraphs[n]?.length ?? 0) + 2;
            return findings.map((finding) => ({ ...finding, start: finding.start + at, end: finding.end + at }));
          });
          const options = { language, ...(isApplication === undefined ? {} : { isApplication }) };
          expect(found).toEqual(checkText(paragraphs.join('\n\n'), options));
        }
      }),
    );
  });
});
