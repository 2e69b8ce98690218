import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canCompose } from '../../../lib/letters/canCompose';
import { composeLetter } from '../../../lib/letters/composeLetter';
import { letterKindsFor } from '../../../lib/letters/letterKindsFor';
import { missingNotes } from '../../../lib/letters/missingNotes';
import { runs } from '../../runs';
import { anySign } from '../anySign';
import { anyRequest } from './any-request';
import { NO_NOTES, requestWith } from './letter-request';

describe('Letters from any record', () => {
  it('say the same as text and as paragraphs, and close last', () => {
    fc.assert(
      fc.property(anyRequest(), (request) => {
        const { text, paragraphs } = composeLetter(request);
        expect(text).toBe(paragraphs.join('\n\n'));
        expect(paragraphs.every((paragraph) => paragraph.trim() !== '')).toBe(true);
        expect(paragraphs.at(-1)?.split('\n').at(-1)).toMatch(request.ownName || /(?:Grüße|Grüßen|Grüsse|Grüssen|,)$/);
      }),
      { numRuns: 100 },
    );
  });

  it('are the same for the same request', () => {
    fc.assert(
      fc.property(anyRequest(), (request) => {
        expect(composeLetter(structuredClone(request))).toEqual(composeLetter(request));
      }),
      { numRuns: 80 },
    );
  });

  it('ask the first two open questions, each as a question, and no more (R8)', () => {
    fc.assert(
      fc.property(anyRequest(), ({ notes, ...request }) => {
        const { openQuestions } = notes;
        const whole = { ...request, kind: 'thank-you', length: 'full', without: [] } as const;
        const { blocks, fits } = composeLetter({ ...whole, notes: { ...NO_NOTES, openQuestions } });
        const asked = fits.filter(({ how }) => how !== 'left-out');
        const { text = '' } = blocks.find(({ name }) => name === 'questions') ?? {};
        const marks = text.match(/\?(?=\s|$)/g)?.length ?? 0;
        // "They wanted to send me the rota" asks nothing.
        const questions = fits.filter(({ reason }) => reason !== 'no-sentence');
        expect(asked).toEqual(questions.slice(0, 2));
        expect(marks > 0).toBe(asked.length > 0);
        if (!/\?./.test(asked.map(({ typed }) => typed).join(' '))) expect(marks).toBeLessThanOrEqual(2);
      }),
      { numRuns: 100 },
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

  const requestOf = (typed: string) =>
    requestWith({
      role: typed,
      company: typed,
      notes: { stayedWithMe: typed, impressedMe: typed, openQuestions: typed, answerBetter: typed },
    });

  it('keeps any text well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 1000 }), (typed) => {
        const { text, subject } = composeLetter(requestOf(typed));
        expect(text.isWellFormed()).toBe(true);
        expect(`${text}${subject}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 15 },
    );
  });

  it('takes a whole book for a note, quickly', () => {
    for (const part of ['?', '. ', ' :)', '- ', '(', ', ', 'a ', 'ich ', '((m/', 'ihr a', '. A', ';\n', '? ']) {
      composeLetter(requestOf(`${part.repeat(runs(300, 2_000))}x`));
    }
    const book = 'sehr lange Notiz '.repeat(300);
    expect(composeLetter(requestWith({ notes: { stayedWithMe: book } })).fits).toMatchObject([
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
    expect(missingNotes(requestWith({ kind: 'missed-call' }))).toEqual(['stayedWithMe']);
  });

  it('leaves a note out that only tells of a slip, and says so (R10)', () => {
    const notes = { stayedWithMe: 'Demos', answerBetter: 'war total nervös, sorry' };
    const letter = composeLetter(requestWith({ notes }));
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
