import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../lib/domain/application';
import { checkText } from '../../../lib/phrases/checkText';
import { runs } from '../../runs';
import { anySign } from '../anySign';
import { checkWith, ruleWith } from './check-with';

const marked = (text: string, language: Language = 'en') =>
  checkText(text, { language }).map(({ start, end }) => text.slice(start, end));

const SENTENCES = [
  'I need your decision by Friday.',
  'Please don’t hesitate to contact me!',
  'I’m still waiting for your reply.',
  'I hope this email finds you well.',
  'I know you must be very busy.',
  'Thank you for the résumé template.',
  'The talk about testing stayed with me.',
  'Could you tell me “as soon as possible” in French?',
];
const DECORATIONS: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replace(/(\p{L}{3})(\p{L})/gu, '$1\u00ad$2'),
  (text) => text.replace(/(\p{L}{2})(\p{L})/gu, '$1\u200b$2'),
  (text) => text.replaceAll('’', "'"),
  (text) => text.replaceAll('’', 'ʼ'),
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll(' ', '  '),
];
/** What is left of marked words when decorations are taken off. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u00ad\u200b\p{M}]/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();

describe('checkText', () => {
  it('finds the same under non-breaking blanks, soft hyphens, NFD, capitals and other apostrophes', () => {
    const sentence = fc.constantFrom(...SENTENCES);
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 6 }),
        fc.array(fc.constantFrom(...DECORATIONS)),
        (sentences, changes) => {
          const text = sentences.join(' ');
          const changed = changes.reduce((current, change) => change(current), text);
          expect(marked(changed).map(plain)).toEqual(marked(text).map(plain));
        },
      ),
    );
  });

  it('counts ä, ö, ü and ß as ae, oe, ue and ss, in NFC and NFD, but never turns ue into ü', () => {
    const text = 'Ich stehe Ihnen jederzeit gerne zur Verfügung.';
    const found = marked(text, 'de').map(plain);
    expect(found).toHaveLength(1);
    for (const other of [text.replace('ü', 'ue'), text.normalize('NFD'), text.toUpperCase()])
      expect(marked(other, 'de'), other).toHaveLength(1);
  });

  it('reads a wrapped line as one sentence, and begins a new one at an empty line', () => {
    expect(marked('After the second talk I need your\ndecision by\nFriday.')).toEqual([
      'I need your\ndecision by\nFriday',
    ]);
    expect(marked('I need your\n\ndecision by Friday.')).toEqual([]);
  });

  it.each([
    ['lines that begin with >', '> I need your decision by Friday.\n>> ASAP\nThanks.'],
    [
      'what follows "On … wrote:"',
      'Thanks.\n\nOn Tue, 3 Nov 2026 at 09:12 Anna Muster\n<anna@example.com> wrote:\n\nI need your decision by Friday.',
    ],
    [
      'what follows "Am … schrieb …:"',
      'Danke.\n\nAm 3. November 2026 um 09:12 schrieb Anna:\n\nI need your decision by Friday.',
    ],
    ['Outlook header blocks', 'Thanks.\n\nFrom: Anna\nSent: Tuesday\nTo: Ben\n\nI need your decision by Friday.'],
    ['German header blocks', 'Danke.\n\nVon: Anna\nGesendet: Dienstag\nAn: Ben\n\nI need your decision by Friday.'],
    ['forwarded mail', 'See below.\n\n---------- Forwarded message ---------\nI need your decision by Friday.'],
    ['the original message', 'See below.\n-----Original Message-----\nI need your decision by Friday.'],
    ['the signature', 'Thanks.\n-- \nI need your decision by Friday.'],
    ['the subject line', 'Subject: I need your decision by Friday\n\nThanks.'],
    ['quotations', 'He said: “I need your decision by Friday.”'],
    ['straight quotations', 'He said "I need your decision by Friday" and left.'],
    ['addresses', 'See https://example.com/please/reply/asap and asap@example.com.'],
  ])('leaves alone %s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  it('checks what stands below a quotation with > marks', () => {
    const text = 'On 3 Nov 2026, Anna wrote:\n> Please reply.\n\nI need your decision by Friday.';
    expect(marked(text)).toEqual(['I need your decision by Friday']);
  });

  it('marks whole words between emoji and other characters beyond the first plane', () => {
    const text = '😀 I need your decision by Friday 👍🏽. 𝒜 b';
    expect(marked(text)).toEqual(['I need your decision by Friday']);
  });

  it('gives replacements the capital that the replaced words had at the start of a sentence', () => {
    const check = checkWith([ruleWith({ patterns: ['please do not hesitate to'], replacements: ['please just'] })]);
    const wordings = (text: string) => check(text).flatMap(({ finding }) => finding.replacements);
    expect(wordings("Please don't hesitate to call.")).toEqual(['Please just']);
    expect(wordings("If in doubt, please don't hesitate to call.")).toEqual(['please just']);
    expect(wordings("please don't hesitate to call.")).toEqual(['please just']);
  });

  it('never throws, and gives sorted, separate findings inside the text, on borders of code points', () => {
    const word = fc.constantFrom(
      ...SENTENCES.flatMap((sentence) => sentence.split(' ')),
      '\n',
      '\n\n',
      '>',
      '-- ',
      '"',
      ',',
      '-',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: anySign, maxLength: 200 }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<Language>('de', 'en'), (mail, language) => {
        let before = 0;
        for (const { start, end } of checkText(mail, { language })) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(mail.length);
          expect(mail.slice(start, end).isWellFormed() || !mail.isWellFormed()).toBe(true);
          before = end;
        }
      }),
      { numRuns: runs(100, 400) },
    );
  });
});
