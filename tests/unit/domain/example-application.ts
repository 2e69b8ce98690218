import type { Application, Contact, FollowUpRecord, Interview } from '../../../lib/domain/application';
import { toInstant } from '../../../lib/domain/calendar-date';
import type { FollowUp, PlanContext } from '../../../lib/domain/follow-ups/follow-up';
import { planFollowUps } from '../../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../../lib/domain/holidays';

export const ZONE = 'Europe/Berlin';

/** The first interview: Monday 2 March 2026, 14:00 in Berlin. */
export function exampleInterview(changes: Partial<Interview> = {}): Interview {
  return {
    id: 'i1',
    date: '2026-03-02',
    time: '14:00',
    zone: ZONE,
    kind: 'video',
    contactIds: ['c1'],
    notes: { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' },
    mood: null,
    promisedBy: null,
    ...changes,
  };
}

export function exampleContact(changes: Partial<Contact> = {}): Contact {
  return {
    id: 'c1',
    formOfAddress: 'ms',
    title: '',
    firstName: 'Anna',
    lastName: 'Weber',
    email: 'anna.weber@example.com',
    phone: '',
    terms: 'formal',
    language: 'de',
    country: 'DE',
    ...changes,
  };
}

export function exampleApplication(changes: Partial<Application> = {}): Application {
  return {
    id: 'a1',
    rev: 1,
    company: 'Beispielwerk',
    role: 'Redakteurin',
    country: 'DE',
    region: 'BE',
    contacts: [exampleContact()],
    interviews: [exampleInterview()],
    followUps: [],
    answers: [],
    letters: [],
    lessons: [],
    stage: { name: 'waiting' },
    history: [],
    createdAt: toInstant('2026-03-02', '16:00', ZONE),
    updatedAt: toInstant('2026-03-02', '16:00', ZONE),
    ...changes,
  };
}

export function doneOn(on: string, step: Pick<FollowUpRecord, 'key' | 'kind'>, channel: 'mail' | 'phone' = 'phone') {
  return exampleRecord({ ...step, status: 'done', at: toInstant(on, '11:00', ZONE), on, channel });
}

export function exampleRecord(changes: Partial<FollowUpRecord>): FollowUpRecord {
  return {
    key: 'thank-you:i1',
    kind: 'thank-you',
    status: 'open',
    at: null,
    on: null,
    channel: null,
    snoozedUntil: null,
    snoozes: 0,
    callAt: null,
    reason: '',
    ...changes,
  };
}

/** The plan on a day at noon (or another time) in Berlin. */
export function planOn(day: string, application: Application, context: Partial<PlanContext> = {}): FollowUp[] {
  const now = toInstant(day, '12:00', context.zone ?? ZONE);
  return planFollowUps(application, { now, zone: ZONE, holidays: isPublicHoliday, ...context });
}

/** One step of that plan; fails when it isn't there. */
export function stepOn(
  day: string,
  key: string,
  application: Application,
  context: Partial<PlanContext> = {},
): FollowUp {
  const plan = planOn(day, application, context);
  const step = plan.find((one) => one.key === key);
  if (!step) throw new Error(`no ${key} among ${plan.map((one) => one.key).join(', ')}`);
  return step;
}
