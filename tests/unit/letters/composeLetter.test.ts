import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact, InterviewNotes } from '../../../lib/domain/application';
import { canCompose } from '../../../lib/letters/canCompose';
import { composeLetter } from '../../../lib/letters/composeLetter';
import { LETTER_KINDS, type LetterRequest } from '../../../lib/letters/letter';
import { letterKindsFor } from '../../../lib/letters/letterKindsFor';
import { missingNotes } from '../../../lib/letters/missingNotes';
import { salutation } from '../../../lib/letters/salutation';
import { requestWith } from './letter-request';

const RUNS = { numRuns: 600 };

const words = {
  de: 'ruhig Team Pairing offen Werkstatt wie dass die der das mit Kunden jede Woche gelesen Fehler kurz ich habe gern Demos arbeitet klar'.split(
    ' ',
  ),
  en: 'calm team pairing openly workshop how that the with customers every week reads mistakes short I have gladly demos works clear'.split(
    ' ',
  ),
};
const fragment = (language: Contact['language'], least: number, most: number) =>
  fc.array(fc.constantFrom(...words[language]), { minLength: least, maxLength: most }).map((list) => list.join(' '));
const mark = fc.constantFrom('', '.', '!', '!!', '...', ' :)', '?', ',');
const noteIn = (language: Contact['language'], least = 1) =>
  fc
    .array(fc.tuple(fc.constantFrom('', '- ', '• ', '1. '), fragment(language, least, 8), mark), {
      minLength: 1,
      maxLength: 3,
    })
    .map((lines) => lines.map((parts) => parts.join('')).join('\n'));

const contact: fc.Arbitrary<Partial<Contact>> = fc.record({
  formOfAddress: fc.constantFrom('ms', 'mr', 'neutral'),
  title: fc.constantFrom('', 'Dr.', 'Prof. Dr.', 'Mag.'),
  firstName: fc.constantFrom('', 'Kim', 'Zoë', 'Jean-Luc', 'ليلى', 'Anna 🌷'),
  lastName: fc.constantFrom('', 'Müller', "O'Brien", 'von der Heide', 'Groß', 'Nguyễn'),
  terms: fc.constantFrom('formal', 'informal'),
  language: fc.constantFrom('de', 'en'),
  country: fc.constantFrom('DE', 'AT', 'CH', 'GB', 'US'),
});

const request: fc.Arbitrary<LetterRequest> = contact.chain((person) => {
  const note = fc.oneof(fc.constant(''), noteIn(person.language ?? 'de'));
  return fc
    .record({
      kind: fc.constantFrom(...LETTER_KINDS),
      company: fc.constantFrom('', 'Muster GmbH', 'Example Inc.'),
      role: fc.constantFrom('', 'Buyer (m/f/d)', 'Leitung Einkauf', 'Assistentin d. GF.'),
      timing: fc.constantFrom<LetterRequest['timing']>('in-time', 'late'),
      number: fc.constantFrom(1, 2),
      ownName: fc.constantFrom('', 'Lena Hoffmann'),
      seed: fc.string(),
      notes: fc.record({ stayedWithMe: note, impressedMe: note, openQuestions: note, answerBetter: note }),
      interview: fc.record({
        promisedBy: fc.constantFrom(null, '2026-11-20'),
        date: fc.constantFrom('2026-11-12', ''),
      }),
    })
    .map((rest) => requestWith({ ...rest, contact: person }));
});

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

/** Whether all words of `part` stand in `whole` in their order, others may stand between. */
function holdsInOrder(whole: string, part: string): boolean {
  const all: string[] = wordsOf(whole);
  let from = 0;
  return wordsOf(part.replace(/^\d\. /gm, '')).every((word) => {
    from = all.indexOf(word, from) + 1;
    return from > 0;
  });
}

describe('Letters from any record', () => {
  it('hold no hole, no doubled blank or mark, and no template left over', () => {
    fc.assert(
      fc.property(request, (any) => {
        const { text, subject } = composeLetter(any);
        expect(`${subject}\n${text}`).not.toMatch(/undefined|null|NaN|\{\w*\}|\[[^\]]*\|/);
        expect(text).not.toMatch(/ {2}|[,;:][.,;:!?]|\.\.|[!?]{2}|\?\.|(^|\n) | $|\n{3}| [.,;:?]/m);
        expect(subject).not.toMatch(/ {2}|\n|^\s|\s$/);
        expect(text).not.toContain('!');
      }),
      RUNS,
    );
  });

  it('greet first, close last, and say the same as text and as paragraphs (R9)', () => {
    fc.assert(
      fc.property(request, (any) => {
        const { text, paragraphs } = composeLetter(any);
        const greeting = salutation(any.contact);
        if (greeting) expect(paragraphs[0]).toBe(greeting);
        else expect(text).toMatch(/^\p{Lu}/u);
        expect(paragraphs.every((paragraph) => paragraph.trim() !== '')).toBe(true);
        expect(text).toBe(paragraphs.join('\n\n'));
        expect(text.endsWith(any.ownName || paragraphs.at(-1) || '')).toBe(true);
        for (const paragraph of paragraphs.slice(greeting ? 1 : 0, -1)) expect(paragraph).toMatch(/[.?]$/);
      }),
      RUNS,
    );
  });

  it('are the same for the same request', () => {
    fc.assert(
      fc.property(request, (any) => {
        expect(composeLetter(structuredClone(any))).toEqual(composeLetter(any));
      }),
      { numRuns: 200 },
    );
  });

  it('hold every word of every point in its order, or say why not (R4, R11)', () => {
    fc.assert(
      fc.property(request, (any) => {
        const { text, fits } = composeLetter(any);
        for (const { typed, how, sentence, reason } of fits) {
          if (how === 'left-out') expect(reason).toBeDefined();
          else if (any.notes.answerBetter === '') {
            expect(holdsInOrder(sentence, typed)).toBe(true);
            expect(text).toContain(sentence);
          }
        }
      }),
      RUNS,
    );
  });

  it('hold the first two open questions, each as a question, and no more (R8)', () => {
    fc.assert(
      fc.property(request, (any) => {
        const notes: InterviewNotes = {
          stayedWithMe: '',
          impressedMe: '',
          answerBetter: '',
          openQuestions: any.notes.openQuestions,
        };
        const text = composeLetter({ ...any, kind: 'thank-you', notes }).text;
        const marks = text.match(/\?/g)?.length ?? 0;
        const asked = any.notes.openQuestions.split('\n').filter(Boolean).slice(0, 2);
        expect(holdsInOrder(text, asked.join('\n'))).toBe(true);
        expect(marks).toBeLessThanOrEqual(asked.length);
        expect(marks > 0).toBe(asked.length > 0);
      }),
      RUNS,
    );
  });

  it('write ss for ß in Switzerland, except in names and the user’s words', () => {
    fc.assert(
      fc.property(request, (any) => {
        const swiss = { ...any, contact: { ...any.contact, language: 'de' as const, country: 'CH' as const } };
        expect(composeLetter(swiss).text.replaceAll('Groß', '')).not.toContain('ß');
      }),
      { numRuns: 500 },
    );
  });

  it('have 60 to 150 words as a thank-you from three notes of normal length (R5)', () => {
    const language = fc.constantFrom<Contact['language']>('de', 'en');
    const notes = language.chain((of) =>
      fc.tuple(fc.constant(of), fragment(of, 4, 10), fragment(of, 4, 10), fragment(of, 4, 10)),
    );
    fc.assert(
      fc.property(notes, fc.string(), fc.boolean(), ([of, stayedWithMe, impressedMe, openQuestions], seed, late) => {
        const { text } = composeLetter(
          requestWith({
            seed,
            timing: late ? 'late' : 'in-time',
            contact: { language: of },
            notes: { stayedWithMe, impressedMe, openQuestions },
          }),
        );
        const count = wordsOf(text).length;
        expect(count).toBeGreaterThanOrEqual(60);
        expect(count).toBeLessThanOrEqual(150);
      }),
      RUNS,
    );
  });
});

describe('Hostile text stays text (H1)', () => {
  const HOSTILE = '<img src=x onerror=alert(1)>\u0000 \u202eabc\r\n{role} [Sie|du] $& \ud800 $(x)';

  it('takes mark-up, templates, bidi controls, NUL and lone surrogates as the words they are', () => {
    const { text, paragraphs } = composeLetter(
      requestWith({ company: HOSTILE, role: HOSTILE, ownName: HOSTILE, notes: { stayedWithMe: HOSTILE } }),
    );
    expect(text).toContain('<img src=x onerror=alert(1)> abc');
    expect(text).toContain('{role} [Sie|du] $& $(x)');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    expect(text.isWellFormed()).toBe(true);
    expect(paragraphs.at(-1)?.split('\n')).toHaveLength(2);
  });

  it('keeps any text whole lines long, quickly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (typed) => {
        const { text, subject } = composeLetter(
          requestWith({
            role: typed,
            notes: { stayedWithMe: typed, impressedMe: typed, openQuestions: typed, answerBetter: typed },
          }),
        );
        expect(text.isWellFormed()).toBe(true);
        expect(`${text}${subject}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 40 },
    );
    for (const typed of ['?', '. ', ' :)', '- ', '(', ', ', 'a ', 'ich ', '((m/'].map(
      (part) => `${part.repeat(5000)}x`,
    )) {
      composeLetter(
        requestWith({
          role: typed,
          company: typed,
          notes: { stayedWithMe: typed, impressedMe: typed, openQuestions: typed, answerBetter: typed },
        }),
      );
    }
    const long = 'sehr lange Notiz '.repeat(300);
    expect(composeLetter(requestWith({ notes: { stayedWithMe: long } })).fits).toMatchObject([
      { how: 'left-out', reason: 'length' },
    ]);
  });
});

describe('What is asked for, and what has no letter', () => {
  it('asks what stayed and what impressed when nothing of that is noted, and invents nothing (R3, R4)', () => {
    expect(missingNotes(requestWith({ notes: { stayedWithMe: ' - \n', answerBetter: 'x' } }))).toEqual([
      'stayedWithMe',
      'impressedMe',
    ]);
    expect(missingNotes(requestWith({ notes: { impressedMe: 'Demos' } }))).toEqual([]);
    expect(missingNotes(requestWith({ kind: 'status-enquiry' }))).toEqual(['stayedWithMe']);
  });

  it('leaves a note out that only tells of a slip, and says so (R10)', () => {
    const letter = composeLetter(
      requestWith({ notes: { stayedWithMe: 'Demos', answerBetter: 'war total nervös, sorry' } }),
    );
    expect(letter.text).not.toContain('nervös');
    expect(letter.fits.at(-1)).toEqual({
      note: 'answerBetter',
      typed: 'war total nervös, sorry',
      how: 'left-out',
      sentence: '',
      reason: 'slip',
    });
  });

  it.each(['contract-check', 'review'] as const)('has no letter for %s', (kind) => {
    expect(canCompose(kind)).toBe(false);
    expect(letterKindsFor(kind)).toEqual([]);
  });
});
