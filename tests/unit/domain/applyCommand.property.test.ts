import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Application, isEnded } from '../../../lib/domain/application';
import { applyCommand } from '../../../lib/domain/applyCommand';
import { addDays, toInstant } from '../../../lib/domain/calendar-date';
import type { Command } from '../../../lib/domain/commands';
import { isLive } from '../../../lib/domain/follow-ups/isLive';
import { planFollowUps } from '../../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../../lib/domain/holidays';
import { parseApplication } from '../../../lib/domain/parseApplication';
import { runs } from '../../runs';
import { Tape } from './application-from-tape';
import { exampleApplication, exampleInterview, ZONE } from './example-application';
import { contactInput, contextOn, logCommand } from './example-commands';

const tapes = fc.uint8Array({ maxLength: 240, size: 'max' });

function planAt(application: Application, day: string) {
  return planFollowUps(application, { now: toInstant(day, '12:00', ZONE), zone: ZONE, holidays: isPublicHoliday });
}

/** What a user could do next, on a step of the plan or with the application; now and then something impossible. */
function nextCommand(tape: Tape, application: Application, day: string): Command {
  const plan = planAt(application, day);
  const key = plan[tape.below(plan.length)]?.key ?? 'review:2026-01-01';
  const interviewId = application.interviews[tape.below(3)]?.id ?? 'none';
  const contactId = application.contacts[tape.below(3)]?.id ?? 'none';
  const { id: _, ...interview } = exampleInterview({ date: addDays(day, tape.below(20) - 5), contactIds: [] });
  const contact = contactInput({ lastName: tape.pick('Kern', 'Weber', '\u202eWe\u0000ber '), email: '' });
  const notes = { ...interview.notes, openQuestions: ' Wie groß ist das Team?\r\n\ud800' };
  return tape.pick<Command>(
    { name: 'completeFollowUp', key, channel: tape.pick('phone', 'mail'), on: day },
    { name: 'completeFollowUp', key, channel: 'phone', on: addDays(day, -tape.below(9)) },
    { name: 'skipFollowUp', key, on: day, reason: 'Passt gerade nicht' },
    { name: 'snoozeFollowUp', key, until: addDays(day, 1 + tape.below(20)) },
    { name: 'reopenFollowUp', key },
    { name: 'planCall', key, on: addDays(day, tape.below(20)), at: tape.pick(null, '', '16:30', '09:00') },
    { name: 'recordCall', key, on: day, promisedBy: tape.pick(null, addDays(day, tape.below(30))) },
    {
      name: 'recordLetter',
      key: tape.pick(key, null),
      contactIds: application.contacts.slice(0, tape.below(3)).map(({ id }) => id),
      on: addDays(day, -tape.below(3)),
      words: tape.below(200),
      sketch: [tape.below(60_000), 4_294_967_295],
    },
    { name: 'assignLetter', letterId: application.letters[tape.below(2)]?.operationId ?? 'none', key },
    { name: 'withdrawLetter', letterId: application.letters[tape.below(2)]?.operationId ?? 'none' },
    {
      name: 'saveLesson',
      lessonId: tape.pick(null, application.lessons[tape.below(2)]?.id ?? 'none'),
      lesson: {
        on: day,
        axis: tape.pick('qualification', 'appearance', 'other', 'unknown'),
        heard: tape.pick('', ' Mehr Beispiele\r\nnennen\ud800'),
        next: tape.pick('Zwei Beispiele vorbereiten', ''),
        isPractised: tape.pick(false, true),
      },
    },
    {
      name: 'practiseLesson',
      lessonId: application.lessons[tape.below(2)]?.id ?? 'none',
      on: tape.pick(null, addDays(day, -tape.below(9))),
    },
    { name: 'removeLesson', lessonId: application.lessons[tape.below(2)]?.id ?? 'none' },
    {
      name: 'recordAnswer',
      on: addDays(day, -tape.below(5)),
      promisedBy: tape.pick(null, addDays(day, tape.below(30))),
    },
    { name: 'recordRejection', on: day },
    { name: 'recordOffer', on: day },
    { name: 'recordSigned', on: day },
    { name: 'closeApplication', on: day, reason: 'Leider zu weit weg' },
    { name: 'reopenApplication' },
    { name: 'reopenApplication' },
    { name: 'addInterview', interview: { ...interview, notes } },
    { name: 'editInterview', interviewId, interview },
    { name: 'removeInterview', interviewId },
    { name: 'saveContact', contactId: tape.pick(null, contactId), contact },
    { name: 'removeContact', contactId },
    { name: 'setMailLanguage', language: tape.pick('de', 'en', 'auto') },
    { name: 'editApplication', company: 'Musterhaus', role: 'Lektorin', country: 'AT', region: '9' },
    logCommand({ interview, contacts: [contact] }),
  );
}

/** Plays a user's months: some days pass, a command is given, and `check` sees every state on the way. */
function play(bytes: Uint8Array, check: (after: Application, before: Application, day: string) => void): void {
  const tape = new Tape(bytes);
  let day = '2026-03-03';
  let application = exampleApplication({ interviews: [exampleInterview()] });
  for (let step = 0; step < 20; step += 1) {
    day = addDays(day, tape.below(25));
    const command = nextCommand(tape, application, day);
    const context = { ...contextOn(day), operationId: `operation ${step}`, newId: newIdFor(step) };
    const outcome = applyCommand(application, command, context);
    if (outcome.ok) {
      check(outcome.application, application, day);
      application = outcome.application;
    }
  }
}

function newIdFor(step: number): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `id-${step}-${count}`;
  };
}

describe('Any sequence of commands (T17)', { timeout: 20_000 }, () => {
  it('leaves an application that is read back as it is, with rev counted up and one more history entry (S4)', () => {
    fc.assert(
      fc.property(tapes, (bytes) => {
        play(bytes, (after, before) => {
          expect(parseApplication(JSON.parse(JSON.stringify(after)))).toEqual(after);
          expect([after.rev, after.history.length]).toEqual([before.rev + 1, before.history.length + 1]);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('leaves an application with a next step, or one that has ended and rests (R1, R26)', () => {
    fc.assert(
      fc.property(tapes, (bytes) => {
        play(bytes, (after, _, day) => {
          for (const later of [0, 1, 9, 40, 400]) {
            expect(planAt(after, addDays(day, later)).some(isLive)).toBe(!isEnded(after));
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('never plans a third contact while two stand unanswered (R20)', () => {
    fc.assert(
      fc.property(tapes, (bytes) => {
        play(bytes, (after, _, day) => {
          const asks = planAt(after, day).filter(
            ({ kind }) => kind === 'status-enquiry' || kind === 'feedback-request',
          );
          const signs = [...after.answers.map(({ on }) => on), ...after.interviews.map(({ date }) => date)];
          if (after.stage.name === 'rejected' || after.stage.name === 'offered') signs.push(after.stage.on);
          const lastSign = signs.sort().at(-1) ?? '';
          const done = after.followUps.filter((step) => {
            const isContact = step.kind === 'status-enquiry' || step.kind === 'feedback-request';
            return isContact && step.status === 'done' && (step.on ?? '') > lastSign;
          });
          if (done.length >= 2) expect(asks.filter(isLive)).toEqual([]);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('Any JSON as a command (H5, H7)', { timeout: 20_000 }, () => {
  const names = [
    'planCall',
    'recordCall',
    'recordLetter',
    'assignLetter',
    'withdrawLetter',
    'saveLesson',
    'practiseLesson',
    'removeLesson',
    'logInterview',
    'addInterview',
    'editInterview',
    'removeInterview',
    'editApplication',
    'setMailLanguage',
    'saveContact',
    'removeContact',
    'completeFollowUp',
    'skipFollowUp',
    'snoozeFollowUp',
    'reopenFollowUp',
    'recordAnswer',
    'recordRejection',
    'recordOffer',
    'recordSigned',
    'closeApplication',
    'reopenApplication',
  ];
  const fields = [
    'company',
    'role',
    'country',
    'region',
    'contacts',
    'interview',
    'interviewId',
    'contactId',
    'contact',
    'key',
    'on',
    'until',
    'reason',
    'channel',
    'promisedBy',
    'at',
    'contactIds',
    'words',
    'sketch',
    'lesson',
    'lessonId',
  ];
  const anyValue = fc.oneof(
    fc.jsonValue(),
    fc.anything(),
    fc.constantFrom('__proto__', 'thank-you:i1', '2026-03-03', 'c1', 'i1'),
  );
  const anyCommand = fc.oneof(
    fc.anything(),
    fc
      .tuple(fc.constantFrom(...names), fc.dictionary(fc.constantFrom(...fields), anyValue))
      .map(([name, rest]) => ({ ...rest, name })),
  );

  it('is refused or applied, never thrown at, and what comes out can be read back', () => {
    fc.assert(
      fc.property(anyCommand, fc.constantFrom(null, exampleApplication()), (command, before) => {
        const outcome = applyCommand(before, command as Command, contextOn('2026-03-03'));
        if (outcome.ok) expect(parseApplication(outcome.application)).toEqual(outcome.application);
        else expect(outcome.errors.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(300, 1_500) },
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('with one field replaced by anything is refused or cleaned, never kept as it came', () => {
    const command = logCommand();
    const paths = [...Object.keys(command).filter((name) => name !== 'name')] as (keyof typeof command)[];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        const outcome = applyCommand(null, { ...command, [path]: value } as Command, contextOn('2026-03-03'));
        if (outcome.ok) expect(parseApplication(outcome.application)).toEqual(outcome.application);
      }),
      { numRuns: runs(200, 1_000) },
    );
  });
});
