import { hourOf, type Moment } from './oracle/facts';
import { reminderOf } from './oracle/reminderOf';
import { dayAt, instantAt } from './oracle/zoneClock';

/** Section 7: a notification is taken back once its step has no reminder any more, and not before. */
export function judgeStanding(moment: Moment, before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  const today = dayAt(moment.now, moment.zone);
  const reminders = new Map(
    moment.steps.map((step) => [`${step.application} ${step.key}`, reminderOf(step, today, moment)]),
  );
  const stale = [...after].filter((each) => each !== 'summary' && !reminders.get(each));
  const gone = [...before].filter((each) => {
    const reminder = reminders.get(each);
    return !after.has(each) && reminder && moment.now >= Math.max(reminder.from, hourOn(reminder.day, moment));
  });
  return [...stale.map((each) => `still shown: ${each}`), ...gone.map((each) => `taken back too soon: ${each}`)];
}

function hourOn(day: string, { zone, wishes }: Moment): number {
  return instantAt(day, hourOf(wishes), zone);
}
