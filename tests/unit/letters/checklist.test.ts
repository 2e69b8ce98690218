import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChecklistItem, type CheckState, checklist } from '../../../lib/letters/checklist';
import { composeLetter } from '../../../lib/letters/composeLetter';
import type { LetterRequest } from '../../../lib/letters/letter';
import type { Finding } from '../../../lib/phrases/finding';
import { growthWith, LINEAR } from '../growthOf';
import { contactWith, requestWith } from './letter-request';

const NOTES = {
  de: {
    stayedWithMe: 'wie offen das Team über misslungene Releases spricht',
    impressedMe: 'der Umgang mit Fehlern',
    openQuestions: 'Homeoffice',
    answerBetter: '',
  },
  en: {
    stayedWithMe: 'how openly the team talks about failed releases',
    impressedMe: 'pairing at noon',
    openQuestions: 'remote work',
    answerBetter: '',
  },
};

const finding = (changes: Partial<Finding>): Finding => ({
  start: 0,
  end: 1,
  category: 'stock',
  severity: 'clear',
  ruleId: 'stock/x',
  replacements: [],
  ...changes,
});

type States = Partial<Record<ChecklistItem, CheckState>>;

/** The items that don't fit, with what is said of them. */
function openItems(text: string, request: LetterRequest, findings: Finding[] = []): States {
  const open = checklist(text, request, findings).filter(({ state }) => state !== 'fits');
  return Object.fromEntries(open.map(({ item, state }) => [item, state]));
}

/** The words that an item points at. */
function placeOf(text: string, request: LetterRequest, item: ChecklistItem): string | undefined {
  const entry = checklist(text, request, []).find((each) => each.item === item);
  return entry?.start === undefined ? undefined : text.slice(entry.start, entry.end);
}

const BY_HAND = `Guten Tag Frau Weber,

am Donnerstag saßen wir über Ihrem Lagerplan, und ich skizziere seither weiter. Danke für das Gespräch und für die Einladung dazu.

Ich möchte bei Ihnen arbeiten, weil bei Ihnen Fahrer und Planerinnen am selben Tisch sitzen. Das hat mich beeindruckt. Im letzten Betrieb habe ich erlebt, wie viel Umweg entsteht, wenn das fehlt, und wie schnell sich eine Tour ändert, sobald alle Beteiligten sie gemeinsam ansehen.

Ein zweites Gespräch führe ich gern. Eine kurze Nachricht genügt.

Mit freundlichen Grüßen
Lena Hoffmann`;

describe.each(['de', 'en'] as const)('Checklist for thank-you letters in %s', (language) => {
  const request = requestWith({ contact: { language }, notes: NOTES[language] });
  const { text } = composeLetter(request);

  it('finds everything in our own drafts, whatever the wording (R5–R9, R11–R18)', () => {
    for (let seed = 0; seed < 120; seed++) {
      const varied: LetterRequest = { ...request, seed: `record-${seed}`, timing: seed % 4 ? 'in-time' : 'late' };
      const draft = composeLetter(varied).text;
      expect({ draft, open: openItems(draft, varied) }).toEqual({ draft, open: {} });
    }
  });

  it('misses what only the user can know in a letter made without notes (R11, R13)', () => {
    for (let seed = 0; seed < 30; seed++) {
      const bare = requestWith({ contact: { language }, seed: `record-${seed}` });
      const open = openItems(composeLetter(bare).text, bare);
      expect(open).toMatchObject({ positive: 'add' });
      expect(open.own_opening).toBeDefined();
    }
  });

  it('looks again where the letter greets another, and offers a greeting where there is none (R9)', () => {
    expect(openItems(text.replace('Weber', 'Schulz'), request)).toEqual({ salutation: 'look' });
    expect(openItems(text.split('\n\n').slice(1).join('\n\n'), request)).toMatchObject({ salutation: 'add' });
  });

  it('counts a second invitation as one too many and points at it (R12)', () => {
    const more = language === 'de' ? 'Schreiben Sie mir.' : 'Drop me a line.';
    const longer = text.replace(/\n\n(?=[^\n]*\n[^\n]*$)/, `\n\n${more}\n\n`);
    expect(openItems(longer, request)).toMatchObject({ invitation: 'look' });
    expect(placeOf(longer, request, 'invitation')).toBe(more);
  });

  it('reads tone from the findings; taste alone opens nothing but pressure does (R14–R17)', () => {
    const at = { start: text.length - 4, end: text.length };
    expect(openItems(text, request, [finding(at)])).toEqual({ no_stock: 'look' });
    expect(openItems(text, request, [finding({ ...at, severity: 'mild' })])).toEqual({});
    expect(openItems(text, request, [finding({ ...at, category: 'trivia' })])).toEqual({ no_trivia: 'look' });
    expect(openItems(text, request, [finding({ ...at, category: 'grovelling' })])).toEqual({ direct: 'look' });
    const pressing = finding({ ...at, category: 'pushy', severity: 'mild' });
    expect(openItems(text, request, [pressing])).toEqual({ no_pressure: 'look' });
  });

  it('asks no more of two sentences than two sentences can hold (R3)', () => {
    const two = { ...request, length: 'minimal' as const };
    const items = checklist(text, two, []).map(({ item }) => item);
    expect(items).toEqual(expect.arrayContaining(['salutation', 'thanks_interview', 'second', 'no_pressure']));
    expect(items).not.toEqual(expect.arrayContaining(['length']));
    expect(items).not.toContain('positive');
  });

  it('knows when a week is over, on the calendar (R18)', () => {
    expect(openItems(text, { ...request, today: '2026-11-19' })).toEqual({});
    expect(openItems(text, { ...request, today: '2026-11-20' })).toEqual({ in_time: 'look' });
  });

  it('minds the length: more words could be added, or a long mail looked at again (R5)', () => {
    expect(openItems(text.split(' ').slice(0, 40).join(' '), request)).toMatchObject({ length: 'add' });
    expect(openItems(`${text} ${'wort '.repeat(100)}`, request)).toMatchObject({ length: 'look' });
  });
});

describe('Checklist', () => {
  it('accepts a letter written by hand, in words none of our drafts has', () => {
    expect(openItems(BY_HAND, requestWith())).toEqual({});
  });

  it.each([
    ['Guten Tag Frau Weber,\n\ndanke. Ich möchte gern bei Ihnen arbeiten.', 'de'],
    ['Dear Ms Weber,\n\nThanks. I would like to work with you.', 'en'],
  ] as const)('offers a reason right behind a wish without one: %s (R7)', (text, language) => {
    const entry = checklist(text, requestWith({ contact: { language } }), []).find(
      ({ item }) => item === 'wish_reason',
    );
    expect(entry).toEqual({ item: 'wish_reason', state: 'add', start: text.length, end: text.length });
  });

  it('points at the sentence that each item was found in', () => {
    expect(placeOf(BY_HAND, requestWith(), 'salutation')).toBe('Guten Tag Frau Weber,');
    expect(placeOf(BY_HAND, requestWith(), 'thanks_chance')).toMatch(/^Danke für das Gespräch/);
    expect(placeOf(BY_HAND, requestWith(), 'wish_reason')).toMatch(/^Ich möchte bei Ihnen arbeiten/);
    expect(placeOf(BY_HAND, requestWith(), 'second')).toBe('Ein zweites Gespräch führe ich gern.');
  });

  it('accepts every interviewer the mail goes to, by first or last name (R9)', () => {
    const people = [contactWith({ firstName: 'Idris', lastName: 'von der Heide' })];
    const stateOf = (line: string) =>
      checklist(`${line}\n\ndanke.`, requestWith(), [], { people }).find(({ item }) => item === 'salutation')?.state;
    for (const line of ['Lieber Idris,', 'Sehr geehrter Herr von der Heide,', 'Hallo Herr Heide', 'Hi Petra!'])
      expect([line, stateOf(line)]).toEqual([line, 'fits']);
    for (const line of ['Sehr geehrte Frau Heidenreich,', 'Sehr geehrte Damen und Herren,'])
      expect([line, stateOf(line)]).toEqual([line, 'look']);
  });

  it('lists open questions only where the notes or the mail hold one, and more than two are worth a look (R8)', () => {
    const questions = ['Wie groß ist das Team?', 'Wer arbeitet mich ein?', 'Wann beginnt die Schicht?'];
    const stateWith = (count: number, openQuestions = '') =>
      checklist(
        `${BY_HAND}\n\n`.replace('Ein zweites', `${questions.slice(0, count).join(' ')}\n\nEin zweites`),
        requestWith({ notes: { openQuestions } }),
        [],
      ).find(({ item }) => item === 'open_question')?.state;
    expect([stateWith(0), stateWith(0, 'Homeoffice?'), stateWith(1), stateWith(2), stateWith(3)]).toEqual([
      undefined,
      'add',
      'fits',
      'fits',
      'look',
    ]);
  });

  it('takes one hedge upon another for less than direct, where the letter’s hints say so (R16)', () => {
    const hints = [{ kind: 'stacked_hedges', severity: 'mild', start: 5, end: 9 } as const];
    const direct = checklist(BY_HAND, requestWith(), [], { hints }).find(({ item }) => item === 'direct');
    expect(direct).toEqual({ item: 'direct', state: 'look', start: 5, end: 9 });
  });

  it('gives places inside the text alone, whatever the text', () => {
    const piece = fc.constantFrom(
      'Hallo Frau Weber,',
      '\n',
      '\n\n',
      'danke ',
      'für das Gespräch. ',
      '[Name]',
      '😀',
      'ß',
      'Viele Grüße\n',
      '?',
      'möchte ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 200 }),
          fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
        ),
        (text) => {
          for (const kind of ['thank-you', 'status-enquiry', 'feedback-request', 'stay-in-touch'] as const)
            for (const { state, start = 0, end = 0 } of checklist(text, requestWith({ kind }), [])) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeLessThanOrEqual(text.length);
              expect(state === 'add' ? start === end : start <= end).toBe(true);
            }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('takes time that grows with the text alone, also for texts made to be slow', () => {
    const texts = [
      'möchte gern ',
      'dass Sie ',
      'danke dank ',
      'a',
      '[',
      '? ',
      'noch einmal ',
      'i would like to ',
      '\n',
      'ä',
    ];
    for (const unit of texts)
      for (const language of ['de', 'en'] as const) {
        const read = (text: string) => checklist(`Hallo Frau Weber,\n\n${text}`, requestWith(), [], { language });
        expect(growthWith(unit, read), unit).toBeLessThan(LINEAR);
      }
  });

  it('has no list for steps that are no letter', () => {
    expect(checklist('x', requestWith({ kind: 'review' as string as LetterRequest['kind'] }), [])).toEqual([]);
  });
});

describe('An opening that presses', () => {
  it('doesn’t say what it is about by the day on which it wants an answer (R13, R17)', () => {
    const text = 'Sehr geehrte Frau Weber,\n\nich bin teamfähig. Ich erwarte Ihre Rückmeldung bis Freitag.';
    const start = text.indexOf('Ich erwarte');
    const pushy = finding({ category: 'pushy', ruleId: 'pushy/x', start, end: text.length - 1 });
    expect(openItems(text, requestWith({ notes: NOTES.de }), [pushy]).own_opening).toBe('add');
    expect(openItems(text, requestWith({ notes: NOTES.de })).own_opening).not.toBe('add');
  });
});
