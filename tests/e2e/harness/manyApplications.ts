import type { Application, CalendarDate } from '../../../lib/domain/application';
import { applyCommand } from '../../../lib/domain/applyCommand';
import { addDays, toInstant } from '../../../lib/domain/calendar-date';
import type { Command } from '../../../lib/domain/commands';
import { exampleInterview } from './example-records';

const ZONE = 'Europe/Berlin';
const ENTRIES = 10;
/** Of a hundred applications: most have ended, most others wait for an answer, a few have something due. */
const ENDED = 80;
const DUE_IN = 500;
/** The first and the last step lie apart, in days after the interview. */
const DAYS_AFTER: Record<number, number> = { 0: 0, [ENTRIES - 1]: 20 };

type Kind = 'ended' | 'waiting' | 'due';

function kindOf(index: number): Kind {
  if (index % DUE_IN === 0) return 'due';
  return index % 100 < ENDED ? 'ended' : 'waiting';
}

/** How many days ago the interview was: an enquiry opens after 14, and can be made for a week. */
function daysAgo(kind: Kind, index: number): number {
  if (kind === 'due') return 19;
  return kind === 'waiting' ? 1 + (index % 9) : 40 + (index % 300);
}

/** What happened with one of them, in ten steps. */
function steps(index: number, date: CalendarDate, kind: Kind): ((interviewId: string) => Command)[] {
  const job = { company: `Beispiel ${index} GmbH`, country: 'DE', region: 'BE' } as const;
  const log = exampleInterview({
    ...job,
    role: 'Projektleiterin',
    date,
    name: `Weber${index}`,
    email: `person${index}@firma${index}.example`,
  });
  const thanks = (id: string): Command => ({
    name: 'completeFollowUp',
    key: `thank-you:${id}`,
    channel: 'mail',
    on: addDays(date, 1),
  });
  const edits = Array.from({ length: ENTRIES - 3 }, (_, edit) => (): Command => {
    return { name: 'editApplication', ...job, role: `Projektleiterin ${edit}` };
  });
  const last = (): Command =>
    kind === 'ended'
      ? { name: 'closeApplication', on: addDays(date, 20), reason: 'Es ging nicht weiter' }
      : { name: 'editApplication', ...job, role: 'Projektleiterin' };
  return [() => log, thanks, ...edits, last];
}

/**
 * Applications as the product itself makes them, ten entries in the history of each. Of a hundred eighty have ended; of five
 * hundred one has something due; the others wait for an answer.
 */
export function manyApplications(count: number, today: CalendarDate): Application[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = kindOf(index);
    const date = addDays(today, -daysAgo(kind, index));
    return steps(index, date, kind).reduce<Application | null>((before, step, number) => {
      const operationId = `operation-${index}-${number}`;
      let made = 0;
      const newId = () => `id-${index}-${number}-${++made}`;
      const now = toInstant(addDays(date, DAYS_AFTER[number] ?? 1), '18:00', ZONE);
      const command = step(before?.interviews[0]?.id ?? '');
      const outcome = applyCommand(before, command, { now, zone: ZONE, operationId, newId });
      if (!outcome.ok) throw new Error(`${command.name}: ${JSON.stringify(outcome.errors)}`);
      return { ...outcome.application, rev: number + 1 };
    }, null) as Application;
  });
}
