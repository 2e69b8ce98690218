import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../../lib/domain/application';
import type { Command, LessonInput } from '../../../lib/domain/commands';
import { doneOn, exampleApplication, exampleRecord } from './example-application';
import { apply, errorsOf } from './example-commands';

const KEY = 'thank-you:i1';
const thanks = { key: KEY, kind: 'thank-you' } as const;
type RecordLetter = Extract<Command, { name: 'recordLetter' }>;
const sent = (changes: Partial<RecordLetter> = {}): RecordLetter => ({
  name: 'recordLetter',
  key: KEY,
  contactIds: ['c1'],
  on: '2026-03-03',
  words: 92,
  sketch: [7, 4_294_967_295],
  ...changes,
});

describe('A letter that has left', () => {
  it('is kept without its text, and ticks off the step it was written for, in one change (R18)', () => {
    const after = apply(exampleApplication(), '2026-03-03', sent());
    expect(after.letters).toEqual([
      {
        operationId: '2026-03-03 0 1',
        on: '2026-03-03',
        kind: 'thank-you',
        key: KEY,
        contactIds: ['c1'],
        words: 92,
        sketch: [7, 4_294_967_295],
      },
    ]);
    expect(after.followUps).toMatchObject([{ ...thanks, status: 'done', channel: 'mail', on: '2026-03-03' }]);
    expect([after.rev, after.history.at(-1)]).toMatchObject([2, { what: 'recordLetter', subject: KEY }]);
  });

  it('leaves a step that was done as it was, and ticks off one that was left out', () => {
    const done = exampleApplication({ followUps: [doneOn('2026-03-03', thanks, 'phone')] });
    const again = apply(done, '2026-03-05', sent({ on: '2026-03-05' }));
    expect([again.followUps, again.letters.length]).toEqual([done.followUps, 1]);
    const skipped = exampleApplication({ followUps: [exampleRecord({ status: 'skipped', on: '2026-03-03' })] });
    expect(apply(skipped, '2026-03-05', sent()).followUps).toMatchObject([{ status: 'done', channel: 'mail' }]);
  });

  it('may belong to no step', () => {
    const after = apply(exampleApplication(), '2026-03-03', sent({ key: null, contactIds: [] }));
    expect(after.letters).toMatchObject([{ kind: null, key: '' }]);
    expect(after.followUps).toEqual([]);
  });

  it('can be given to a step afterwards, which is then done on the day it left (R20)', () => {
    const first = apply(exampleApplication(), '2026-03-03', sent({ key: null }));
    const letterId = first.letters[0]?.operationId ?? '';
    const after = apply(first, '2026-03-04', { name: 'assignLetter', letterId, key: KEY });
    expect(after.letters).toEqual([{ ...first.letters[0], kind: 'thank-you', key: KEY }]);
    expect(after.followUps).toMatchObject([{ ...thanks, status: 'done', channel: 'mail', on: '2026-03-03' }]);
    expect(after.history.at(-1)).toMatchObject({ what: 'assignLetter', subject: KEY });
  });

  it('is given to a real step, a real letter is, and what was done stays as it was', () => {
    const assign = { name: 'assignLetter', letterId: 'o9', key: 'thank-you:i9' } as const;
    expect(errorsOf(exampleApplication(), assign)).toEqual([
      { field: 'key', code: 'unknown' },
      { field: 'letterId', code: 'unknown' },
    ]);
    const done = exampleApplication({ followUps: [doneOn('2026-03-03', thanks, 'phone')] });
    const written = apply(done, '2026-03-03', sent({ key: null }));
    const letterId = written.letters[0]?.operationId ?? '';
    const after = apply(written, '2026-03-04', { ...assign, letterId, key: KEY });
    expect([after.followUps, after.letters[0]?.key]).toEqual([done.followUps, KEY]);
  });

  it('goes to contacts of the application, has a real sketch, and belongs to a real step', () => {
    const wrong = { key: 'thank-you:i9', contactIds: ['c9'], on: '2026-03-04', words: 1.5, sketch: [-1, '7', 2 ** 32] };
    expect(errorsOf(exampleApplication(), { ...sent(), ...wrong })).toEqual([
      { field: 'key', code: 'unknown' },
      { field: 'on', code: 'too-far' },
      { field: 'contactIds.0', code: 'unknown' },
      { field: 'words', code: 'unknown' },
      { field: 'sketch.0', code: 'unknown' },
      { field: 'sketch.1', code: 'unknown' },
      { field: 'sketch.2', code: 'unknown' },
    ]);
    expect(errorsOf(exampleApplication(), sent({ sketch: Array(10).fill(1) }))).toEqual([
      { field: 'sketch', code: 'too-many', limit: 9 },
    ]);
  });

  it('is forgotten when 40 later ones have left', () => {
    const letters = Array.from({ length: 41 }, (_, words) => sent({ key: null, words }));
    const after = apply(exampleApplication(), '2026-03-03', ...letters);
    expect([after.letters.length, after.letters[0]?.words]).toEqual([40, 1]);
  });

  it('stays when a contact it went to is removed, without the contact', () => {
    const after = apply(exampleApplication(), '2026-03-03', sent(), { name: 'removeContact', contactId: 'c1' });
    expect(after.letters).toMatchObject([{ contactIds: [] }]);
  });
});

describe('A lesson (R23, R24)', () => {
  const input: LessonInput = {
    on: '2026-03-20',
    axis: 'appearance',
    heard: 'Ruhiger\r\nantworten ',
    next: '',
    isPractised: false,
  };
  const save = (changes: Partial<Lesson> = {}, lessonId: string | null = null): Command => ({
    name: 'saveLesson',
    lessonId,
    lesson: { ...input, ...changes },
  });
  const learned = apply(exampleApplication(), '2026-03-20', save());
  const lessonId = learned.lessons[0]?.id ?? '';

  it('is added, changed, practised and removed', () => {
    expect(learned.lessons).toEqual([{ id: lessonId, ...input, heard: 'Ruhiger\nantworten', practisedOn: null }]);
    const practised = apply(learned, '2026-03-21', save({ next: 'Kurz nachdenken', isPractised: true }, lessonId));
    expect(practised.lessons).toMatchObject([
      { id: lessonId, next: 'Kurz nachdenken', isPractised: true, practisedOn: '2026-03-21' },
    ]);
    expect(apply(practised, '2026-03-22', { name: 'removeLesson', lessonId }).lessons).toEqual([]);
  });

  it('is ticked off on its day, keeps that day when it is edited, and can be taken back (R24)', () => {
    const practise = (on: string | null): Command => ({ name: 'practiseLesson', lessonId, on });
    const practised = apply(learned, '2026-03-22', practise('2026-03-21'));
    expect(practised.lessons).toMatchObject([{ isPractised: true, practisedOn: '2026-03-21' }]);
    expect(practised.history.at(-1)).toMatchObject({ what: 'practiseLesson', subject: lessonId });
    const edited = apply(practised, '2026-03-23', save({ next: 'Notizen mitnehmen', isPractised: true }, lessonId));
    expect(edited.lessons).toMatchObject([{ next: 'Notizen mitnehmen', practisedOn: '2026-03-21' }]);
    expect(apply(edited, '2026-03-24', practise(null)).lessons).toMatchObject([
      { isPractised: false, practisedOn: null },
    ]);
    expect(errorsOf(learned, practise('2026-03-21'), '2026-03-20')).toEqual([{ field: 'on', code: 'too-far' }]);
    expect(errorsOf(learned, { name: 'practiseLesson', lessonId: 'l9', on: null })).toEqual([
      { field: 'lessonId', code: 'unknown' },
    ]);
  });

  it('says what they said or what comes next, or both', () => {
    const nothing = save({ heard: ' ', next: '\n' });
    expect(errorsOf(learned, nothing, '2026-03-20')).toEqual([{ field: 'lesson.heard', code: 'required' }]);
    expect(errorsOf(learned, save({ heard: '', next: 'Nachfragen' }), '2026-03-20')).toEqual([]);
  });

  it('names each field that is wrong', () => {
    const lesson = { on: '2026-03-21', axis: 'luck', heard: 'x'.repeat(2_001), next: 7, isPractised: 'no' };
    expect(errorsOf(learned, { name: 'saveLesson', lessonId: 'l9', lesson }, '2026-03-20')).toEqual([
      { field: 'lessonId', code: 'unknown' },
      { field: 'lesson.heard', code: 'too-long', limit: 2_000 },
      { field: 'lesson.next', code: 'unknown' },
      { field: 'lesson.on', code: 'too-far' },
      { field: 'lesson.axis', code: 'not-a-choice' },
      { field: 'lesson.isPractised', code: 'unknown' },
    ]);
    expect(errorsOf(learned, { name: 'removeLesson', lessonId: 'l9' })).toEqual([
      { field: 'lessonId', code: 'unknown' },
    ]);
  });

  it('is one of a hundred at most', () => {
    const lessons = Array.from({ length: 100 }, (_, index) => ({ id: `l${index}`, ...input, practisedOn: null }));
    expect(errorsOf(exampleApplication({ lessons }), save(), '2026-03-20')).toEqual([
      { field: 'lesson', code: 'too-many', limit: 100 },
    ]);
  });

  it('can be learned after the application has ended (R24)', () => {
    const closed = exampleApplication({ stage: { name: 'closed', on: '2026-03-19', reason: 'Absage' } });
    const after = apply(closed, '2026-03-20', save());
    const id = after.lessons[0]?.id ?? '';
    expect(apply(after, '2026-03-21', { name: 'removeLesson', lessonId: id }).lessons).toEqual([]);
  });
});

describe('A letter that has not left after all', () => {
  const withdraw = (letterId = '') => ({ name: 'withdrawLetter', letterId }) as const;
  const idOf = (application: ReturnType<typeof apply>, index = 0) => application.letters[index]?.operationId;

  it('is forgotten, and its step is open again; how often it was put off stays known', () => {
    const snoozed = exampleApplication({ followUps: [exampleRecord({ status: 'open', snoozes: 2 })] });
    const first = apply(snoozed, '2026-03-03', sent());
    const after = apply(first, '2026-03-04', withdraw(idOf(first)));
    expect(after.letters).toEqual([]);
    expect(after.followUps).toMatchObject([{ ...thanks, status: 'open', at: null, channel: null, snoozes: 2 }]);
    expect(after.history.at(-1)).toMatchObject({ what: 'withdrawLetter', subject: KEY });
  });

  it('leaves a step done that was done before, or that another letter was written for (R9)', () => {
    const done = exampleApplication({ followUps: [doneOn('2026-03-02', thanks, 'mail')] });
    const again = apply(done, '2026-03-03', sent());
    expect(apply(again, '2026-03-03', withdraw(idOf(again))).followUps).toEqual(done.followUps);
    const two = apply(exampleApplication(), '2026-03-03', sent(), sent());
    const one = apply(two, '2026-03-03', withdraw(idOf(two)));
    expect(one.followUps).toEqual(two.followUps);
    expect(apply(one, '2026-03-04', withdraw(idOf(one))).followUps).toMatchObject([{ status: 'open' }]);
  });

  it('is one that was kept', () => {
    expect(errorsOf(exampleApplication(), withdraw('o9'))).toEqual([{ field: 'letterId', code: 'unknown' }]);
  });
});
