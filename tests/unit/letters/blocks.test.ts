import { describe, expect, it } from 'vitest';
import type { FollowUpRecord, InterviewNotes, Stage } from '../../../lib/domain/application';
import { composeLetter } from '../../../lib/letters/composeLetter';
import { type BlockName, LETTER_KINDS, type LetterRequest } from '../../../lib/letters/letter';
import { letterKindsFor } from '../../../lib/letters/letterKindsFor';
import { lettersWithoutStep } from '../../../lib/letters/lettersWithoutStep';
import { missingNotes } from '../../../lib/letters/missingNotes';
import { readsAlike } from '../../../lib/letters/readsAlike';
import { exampleRecord } from '../domain/example-application';
import { contactWith, NO_NOTES, requestWith } from './letter-request';

const NOTES: InterviewNotes = {
  stayedWithMe: 'wie offen das Team über misslungene Releases spricht\nder Rundgang durch die Lehrwerkstatt',
  impressedMe: 'die kurzen Wege\nKantine',
  openQuestions: 'wie groß ist das Team',
  answerBetter: 'hätte mein Praktikum in Lyon erwähnen sollen',
};
const compose = (changes: Parameters<typeof requestWith>[0] = {}) =>
  composeLetter(requestWith({ notes: NOTES, ...changes }));
const namesOf = (changes: Parameters<typeof requestWith>[0]) => compose(changes).blocks.map(({ name }) => name);

describe('The blocks of a letter', () => {
  it.each<[LetterRequest['kind'], BlockName[]]>([
    ['thank-you', ['opening', 'stayed', 'impressed', 'wish', 'repair', 'questions', 'second']],
    ['status-enquiry', ['opening', 'stayed', 'impressed', 'wish', 'ask', 'release']],
    ['feedback-request', ['opening', 'stayed', 'impressed', 'ask', 'release', 'phone']],
    ['rejection-reply', ['opening', 'stayed', 'impressed', 'ask', 'release']],
    ['missed-call', ['opening', 'stayed', 'impressed', 'wish', 'ask', 'release']],
    ['stay-in-touch', ['opening', 'stayed', 'impressed', 'wish', 'invitation']],
  ])('of %s are all there, in the order of the letter', (kind, names) => {
    const { blocks, text } = compose({ kind });
    const known = blocks.filter(({ name }) => name !== 'extra').map(({ name }) => name);
    expect(known.toSorted()).toEqual(names.toSorted());
    const places = blocks.map((block) => text.indexOf(block.text));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it.each(['feedback-request', 'rejection-reply', 'stay-in-touch'] as const)(
    'of %s look back and weigh nothing: a "plus" is for a choice still to come (R22, R26)',
    (kind) => {
      const notes = { stayedWithMe: 'quiet, light and old books', impressedMe: 'no blame when something goes wrong' };
      for (let seed = 0; seed < 40; seed++)
        expect(compose({ kind, seed: `${seed}`, notes, contact: contactWith({ language: 'en' }) }).text).not.toMatch(
          /\bplus\b|good sign|won me over/,
        );
    },
  );

  it('can be switched off one by one; nothing else changes, and the words stay to be seen (R3)', () => {
    for (const kind of LETTER_KINDS) {
      const whole = compose({ kind });
      for (const { name, isOptional, text } of whole.blocks) {
        const letter = compose({ kind, without: [name] });
        const block = letter.blocks.find((each) => each.name === name);
        expect(block).toEqual({ name, isOptional, text, isOn: !isOptional });
        expect(letter.text.includes(text)).toBe(!isOptional);
        expect(letter.subject).toBe(whole.subject);
      }
    }
  });

  it('stand in paragraphs without a lone line in the middle: it goes with the one before', () => {
    for (const kind of LETTER_KINDS)
      for (let seed = 0; seed < 20; seed++) {
        const { paragraphs, blocks } = compose({ kind, seed: `${seed}`, notes: { stayedWithMe: 'Kantine' } });
        const mayStand = blocks.filter(({ name }) => /^(?:opening|ask|questions|second|invitation)$/.test(name));
        for (const paragraph of paragraphs.slice(2, -1).filter((text) => text.split(' ').length < 20))
          expect({ paragraph, holds: mayStand.some(({ text }) => paragraph.includes(text)) }).toMatchObject({
            holds: true,
          });
      }
  });

  it('name the reason before the wish that leans on it, whatever the arrangement (R7)', () => {
    for (let seed = 0; seed < 20; seed++) {
      const names = namesOf({ seed: `${seed}`, notes: { impressedMe: 'die kurzen Wege' } });
      expect(names.indexOf('wish')).toBe(names.indexOf('impressed') + 1);
    }
  });

  it('take "what you said" for a thing: nothing impressed "me what" (R4)', () => {
    const notes = { stayedWithMe: 'what you said about training', impressedMe: 'what you do for apprentices' };
    for (let seed = 0; seed < 30; seed++) {
      const { text } = compose({ contact: { language: 'en' }, seed: `${seed}`, notes: { ...NO_NOTES, ...notes } });
      expect(text).toMatch(/what you said about training/);
      expect(text).not.toMatch(/\b(?:me|interesting|impressive|great) what/);
    }
  });

  it('say why a note is not in the letter', () => {
    expect(compose({ without: ['impressed'] }).fits.filter(({ note }) => note === 'impressedMe')).toEqual([
      { note: 'impressedMe', typed: 'die kurzen Wege', how: 'left-out', sentence: '', reason: 'switched-off' },
      { note: 'impressedMe', typed: 'Kantine', how: 'left-out', sentence: '', reason: 'switched-off' },
    ]);
    expect(compose({ kind: 'missed-call' }).fits.at(-1)).toMatchObject({
      how: 'left-out',
      reason: 'not-for-this-kind',
    });
  });

  it('lean on no other block that is off: without a detail, the wish names no reason (R7)', () => {
    const reasonless = compose({ without: ['stayed', 'impressed'] }).blocks.find(({ name }) => name === 'wish');
    const plain = composeLetter(requestWith()).blocks.find(({ name }) => name === 'wish');
    expect(reasonless).toEqual(plain);
  });
});

describe('What became of each note', () => {
  it('is told with the sentence it stands in now', () => {
    const { fits, text } = compose();
    expect(fits.map(({ typed, how }) => [typed, how])).toEqual([
      ['wie offen das Team über misslungene Releases spricht', 'fitted'],
      ['der Rundgang durch die Lehrwerkstatt', 'fitted'],
      ['die kurzen Wege', 'fitted'],
      ['Kantine', 'fitted'],
      ['wie groß ist das Team', 'fitted'],
      ['hätte mein Praktikum in Lyon erwähnen sollen', 'fitted'],
    ]);
    for (const { sentence } of fits) expect(text).toContain(sentence);
  });

  it('leaves out what speaks of the reader by name, and words that no sentence can hold', () => {
    const fitOf = (stayedWithMe: string, contact = {}) => {
      const { text, fits } = compose({ notes: { stayedWithMe }, contact });
      return [fits[0]?.how, fits[0]?.reason, text.includes(stayedWithMe)];
    };
    expect(fitOf('Frau Weber erklärte, wie die Einarbeitung läuft')).toEqual(['left-out', 'names-reader', false]);
    expect(fitOf('frau weber nimmt sich zeit')).toEqual(['left-out', 'names-reader', false]);
    expect(fitOf('Petra Weber explained the rota', { language: 'en' })).toEqual(['left-out', 'names-reader', false]);
    expect(fitOf('how you explain the machines')).toEqual(['left-out', 'no-sentence', false]);
    expect(fitOf('hat mich herumgeführt')).toEqual(['left-out', 'no-sentence', false]);
    expect(fitOf('vom Umgang mit Fehlern')).toEqual(['fitted', 'quoted', true]);
    expect(fitOf('im Team')).toEqual(['left-out', 'no-sentence', false]);
  });

  it('sets bare keywords of what stayed and what impressed behind one colon, unless one of them is switched off (R4, R11)', () => {
    const notes = { stayedWithMe: 'Hund im Flur', impressedMe: 'kurze Wege, Ruhe im Labor' };
    const { text, blocks, fits } = compose({ notes });
    expect(text).toMatch(/(?:gef[aä]ll|gut)[^.]*: Hund im Flur, kurze Wege und Ruhe im Labor\./);
    expect(blocks.map(({ name }) => name)).not.toContain('stayed');
    expect(fits.map(({ how }) => how)).toEqual(['fitted', 'fitted']);
    const { text: apart } = compose({ notes, without: ['impressed'] });
    expect(apart).toContain(': Hund im Flur.');
    expect(apart).not.toContain('Labor');
    expect(compose({ notes: { ...notes, stayedWithMe: 'wie ruhig alle sind' } }).text).not.toContain('Flur');
  });

  it('asks for a look where a note says du to someone addressed as Sie, or the other way', () => {
    const fitsOf = (stayedWithMe: string) => compose({ notes: { stayedWithMe } }).fits[0]?.reason;
    expect(fitsOf('wie ihr das Team führt')).toBe('other-terms');
    expect(fitsOf('wie du das erklärt hast')).toBe('other-terms');
    expect(fitsOf('wie ihr Chef mit Fehlern umgeht')).toBe('small-sie');
    expect(fitsOf('wie Ihr Chef mit Fehlern umgeht')).toBeUndefined();
    expect(fitsOf('die Weberei')).toBeUndefined();
    expect(fitsOf('mit allen per du')).toBe('quoted');
    expect(
      compose({ contact: { terms: 'informal' }, notes: { stayedWithMe: 'wie Sie das Team führen' } }).fits[0]?.reason,
    ).toBe('other-terms');
  });

  it('leaves out what makes a letter longer than 150 words, further points first (R5)', () => {
    const long = (word: string) => `dass ${`${word} `.repeat(30)}gut ist`;
    const { fits } = compose({
      notes: {
        ...NOTES,
        stayedWithMe: `${long('alles')}\n${long('vieles')}`,
        answerBetter: `${long('Postgres')}\n${long('Lyon')}`,
      },
    });
    const left = fits.filter(({ reason }) => reason === 'length').map(({ typed }) => typed);
    expect(left).toContain(long('Lyon'));
    expect(left).not.toContain(long('alles'));
  });

  it('keeps the sentences of a long note that fit', () => {
    const story = 'Das Team hat mir gefallen. '.repeat(40);
    const { fits } = compose({ notes: { stayedWithMe: story } });
    expect(fits).toHaveLength(40);
    expect(fits[0]?.how).not.toBe('left-out');
    expect(fits.at(-1)?.reason).toBe('length');
  });
});

describe('Several interviewers (R9)', () => {
  const letterFor = (index: number, id: string) =>
    compose({ share: { index, of: 2 }, seed: `application-1-${id}`, contact: { id } });

  it('get another detail each', () => {
    const [one, other] = [letterFor(0, 'a'), letterFor(1, 'b')];
    const inLetter = (letter: typeof one) =>
      letter.fits
        .filter(({ note, how }) => note !== 'openQuestions' && note !== 'answerBetter' && how !== 'left-out')
        .map(({ typed }) => typed);
    expect(inLetter(one)).toEqual(['wie offen das Team über misslungene Releases spricht', 'die kurzen Wege']);
    expect(inLetter(other)).toEqual(['der Rundgang durch die Lehrwerkstatt', 'Kantine']);
    expect(one.fits.find(({ typed }) => typed === 'Kantine')?.reason).toBe('other-letter');
    expect(readsAlike(one, other)).toBe(false);
  });

  it('would read the same text with the same seed: that is told', () => {
    expect(readsAlike(compose(), compose({ contact: { id: 'b', lastName: 'Brandt' } }))).toBe(true);
  });

  it('are asked about when no detail is left for one of them', () => {
    const request = requestWith({ notes: { ...NOTES, stayedWithMe: 'Kantine', impressedMe: '' } });
    expect(missingNotes({ ...request, share: { index: 0, of: 2 } })).toEqual([]);
    expect(missingNotes({ ...request, share: { index: 1, of: 2 } })).toEqual(['stayedWithMe']);
  });

  it('share keywords of one line too', () => {
    const notes = { stayedWithMe: 'Kantine, Ruhe, Demos' };
    const typed = (index: number) =>
      compose({ notes, share: { index, of: 2 } })
        .fits.filter(({ how }) => how !== 'left-out')
        .map((fit) => fit.typed);
    expect([typed(0), typed(1)]).toEqual([['Kantine', 'Demos'], ['Ruhe']]);
  });

  it('are greeted together in one mail, and nobody alone is called du', () => {
    const other = contactWith({
      id: 'b',
      firstName: 'Jonas',
      lastName: 'Brandt',
      formOfAddress: 'mr',
      terms: 'informal',
    });
    for (const kind of LETTER_KINDS)
      for (let seed = 0; seed < 20; seed++) {
        const { text } = compose({ kind, seed: `${seed}`, contact: { terms: 'informal' }, others: [other] });
        expect(text).toMatch(/^Liebe Petra, lieber Jonas,/);
        expect(text).not.toMatch(/(?<!\p{L})(?:du|dir|dich|dein\p{L}*|schreib|sag|melde dich)(?!\p{L})/iu);
      }
  });
});

describe('The two-sentence version (R3)', () => {
  it.each(LETTER_KINDS)('is right without any note: %s', (kind) => {
    const { paragraphs, blocks } = composeLetter(requestWith({ kind, length: 'minimal' }));
    expect(paragraphs).toHaveLength(3);
    expect(blocks.map(({ text }) => text.replace(/\d\. /g, '').match(/[.?](?= |$)/g))).toEqual([
      [expect.any(String)],
      [expect.any(String)],
    ]);
  });

  it('holds one short detail as thanks, and says that the rest is left out (R4)', () => {
    const { text, fits } = compose({ length: 'minimal' });
    expect(text).toContain('wie offen das Team über misslungene Releases spricht');
    expect(fits.filter(({ how }) => how !== 'left-out')).toHaveLength(1);
    expect(new Set(fits.slice(1).map(({ reason }) => reason))).toEqual(new Set(['length']));
  });

  it('holds what impressed where nothing stayed that fits (R4)', () => {
    const notes = { ...NOTES, stayedWithMe: '', impressedMe: 'super Stimmung im Team' };
    const { text } = compose({ length: 'minimal', notes });
    expect(text).toContain('super Stimmung im Team');
  });
});

describe('What can be written for a step', () => {
  it.each([
    ['thank-you', ['thank-you']],
    ['status-enquiry', ['status-enquiry', 'missed-call']],
    ['feedback-request', ['feedback-request', 'rejection-reply']],
    ['stay-in-touch', ['stay-in-touch']],
    ['review', []],
  ] as const)('%s: the likeliest first (R19, R22, R26)', (step, kinds) => {
    expect(letterKindsFor(step)).toEqual(kinds);
  });

  it('without a step is what is true at this stage (R20, R22, R26)', () => {
    const on = '2026-11-16';
    const done = (kind: 'feedback-request' | 'stay-in-touch') =>
      exampleRecord({ key: `${kind}:${on}`, kind, status: 'done' });
    const at = (stage: Stage, followUps: FollowUpRecord[] = [], unanswered = 0) =>
      lettersWithoutStep({ stage, followUps }, unanswered);
    expect(at({ name: 'waiting' })).toEqual(['missed-call']);
    expect(at({ name: 'waiting' }, [], 1)).toEqual(['missed-call']);
    expect(at({ name: 'waiting' }, [], 2)).toEqual([]);
    expect(at({ name: 'offered', on })).toEqual(['missed-call']);
    const rejected: Stage = { name: 'rejected', on };
    expect(at(rejected)).toEqual(['feedback-request', 'rejection-reply', 'stay-in-touch']);
    expect(at(rejected, [done('feedback-request')])).toEqual(['stay-in-touch']);
    expect(at(rejected, [done('feedback-request'), done('stay-in-touch')])).toEqual([]);
    expect(at({ name: 'signed', on })).toEqual([]);
    expect(at({ name: 'closed', on, reason: '' })).toEqual([]);
  });

  it('changes with the turn: the second enquiry is another and a shorter one (R20)', () => {
    const words = (number: number, seed: string) =>
      compose({ kind: 'status-enquiry', number, seed }).text.split(/\s+/).length;
    const seeds = Array.from({ length: 30 }, (_, seed) => `${seed}`);
    const sum = (number: number) => seeds.reduce((all, seed) => all + words(number, seed), 0);
    expect(sum(2)).toBeLessThan(sum(1));
    expect(namesOf({ kind: 'status-enquiry', number: 1 })).toContain('wish');
  });
});
