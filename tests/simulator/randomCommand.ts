import type { Application, CalendarDate, Country } from '../../lib/domain/application';
import type { Command, InterviewInput } from '../../lib/domain/commands';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { isLive } from '../../lib/domain/follow-ups/isLive';
import { REGIONS } from '../../lib/domain/holidays';
import type { Chance } from './Chance';
import { plusDays } from './oracle/days';

const COUNTRIES: readonly Country[] = ['DE', 'DE', 'AT', 'CH', 'GB', 'US'];
const NOTES = { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' };

function place(chance: Chance): { country: Country; region: string } {
  const country = chance.one(COUNTRIES);
  return { country, region: chance.is(0.3) ? '' : chance.one(REGIONS[country]).code };
}

function interview(chance: Chance, today: CalendarDate, zone: string): InterviewInput {
  const date = plusDays(today, chance.below(14) - 4);
  const promisedBy = chance.is(0.3) ? plusDays(date, chance.below(30)) : null;
  return { date, time: chance.time(), zone, kind: 'video', contactIds: [], notes: NOTES, mood: null, promisedBy };
}

/** A first interview somewhere. */
export function newApplication(chance: Chance, today: CalendarDate, zone: string): Command {
  const first = interview(chance, today, zone);
  return {
    name: 'logInterview',
    company: 'Beispielwerk',
    role: 'Rolle',
    ...place(chance),
    contacts: [],
    interview: first,
  };
}

function aboutStep(chance: Chance, { key }: FollowUp, today: CalendarDate): Command {
  const later = plusDays(today, chance.one([1, 1, 3, 7, 1 + chance.below(20), 1 + chance.below(366)]));
  const on = plusDays(today, -chance.below(3));
  return chance.one<Command>([
    { name: 'snoozeFollowUp', key, until: later },
    { name: 'snoozeFollowUp', key, until: later },
    { name: 'completeFollowUp', key, channel: chance.one(['mail', 'phone']), on },
    { name: 'completeFollowUp', key, channel: chance.one(['mail', 'phone']), on },
    { name: 'skipFollowUp', key, on, reason: '' },
    { name: 'planCall', key, on: plusDays(today, chance.below(8)), at: chance.one([chance.time(), chance.time(), '']) },
    { name: 'planCall', key, on: plusDays(today, chance.below(8)), at: chance.time() },
    { name: 'planCall', key, on: later, at: null },
    { name: 'recordCall', key, on, promisedBy: chance.is(0.5) ? plusDays(today, chance.below(20)) : null },
    { name: 'reopenFollowUp', key },
  ]);
}

function aboutApplication(chance: Chance, application: Application, today: CalendarDate, zone: string): Command {
  const on = plusDays(today, -chance.below(3));
  const interviewId = application.interviews.length > 0 ? chance.one(application.interviews).id : '';
  const choices: Command[] = [
    { name: 'recordAnswer', on, promisedBy: chance.is(0.6) ? plusDays(today, chance.below(25)) : null },
    { name: 'addInterview', interview: interview(chance, today, zone) },
    { name: 'editInterview', interviewId, interview: interview(chance, today, zone) },
    { name: 'removeInterview', interviewId },
    { name: 'editApplication', company: 'Beispielwerk', role: 'Rolle', ...place(chance) },
    { name: 'recordRejection', on },
    { name: 'recordOffer', on },
    { name: 'recordSigned', on },
    { name: 'closeApplication', on, reason: 'passt nicht' },
    { name: 'reopenApplication' },
  ];
  return chance.one(choices);
}

/** What users do, sensible or not: mostly something about a step that stands or lies ahead. */
export function randomCommand(
  chance: Chance,
  application: Application,
  plan: readonly FollowUp[],
  { today, zone }: { today: CalendarDate; zone: string },
): Command {
  const steps = plan.filter((step) => isLive(step) || chance.is(0.05));
  if (steps.length > 0 && chance.is(0.7)) return aboutStep(chance, chance.one(steps), today);
  return aboutApplication(chance, application, today, zone);
}
