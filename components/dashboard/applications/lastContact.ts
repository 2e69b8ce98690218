import type { Application, CalendarDate } from '../../../lib/domain/application';

/** How one was in touch: by a letter, by a call, in an interview, or by what they answered. */
export type ContactWay = 'mail' | 'phone' | 'interview' | 'answer';

export interface LastContact {
  on: CalendarDate;
  way: ContactWay;
}

function contactsOf({ interviews, answers, letters, followUps }: Application): LastContact[] {
  return [
    ...interviews.map(({ date }) => ({ on: date, way: 'interview' as const })),
    ...answers.map(({ on }) => ({ on, way: 'answer' as const })),
    ...letters.map(({ on }) => ({ on, way: 'mail' as const })),
    ...followUps.flatMap(({ status, on, channel }) =>
      status === 'done' && on && channel ? [{ on, way: channel }] : [],
    ),
  ];
}

/**
 * When and how one was last in touch, by today. Of several on one day it is what the user did about a step.
 *
 * @example lastContact(application, '2026-11-24') // { on: '2026-11-23', way: 'interview' }
 */
export function lastContact(application: Application, today: CalendarDate): LastContact | undefined {
  return contactsOf(application)
    .filter(({ on }) => on <= today)
    .reduce<LastContact | undefined>(
      (last, each) => (last === undefined || each.on >= last.on ? each : last),
      undefined,
    );
}
