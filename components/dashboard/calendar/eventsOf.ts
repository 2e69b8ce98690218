import { type Application, type CalendarDate, isEnded } from '../../../lib/domain/application';
import { laterOf } from '../../../lib/domain/calendar-date';
import { isCallAgreed } from '../../../lib/domain/follow-ups/isCallAgreed';
import { isLive } from '../../../lib/domain/follow-ups/isLive';
import type { CalendarEvent, Plan } from './calendar-event';

/**
 * What one application brings to the calendar: its interviews, the days by which an answer is promised, and the steps that
 * lie ahead. What has been due for a while stands on today, where it can be done (R21). Ended applications are not planned.
 *
 * @example eventsOf(application, tools.plan, '2026-11-24').map(({ on }) => on) // ['2026-11-23', '2026-11-24']
 */
export function eventsOf(application: Application, plan: Plan, today: CalendarDate): CalendarEvent[] {
  const { id, interviews, answers } = application;
  const promised = [...interviews, ...answers].flatMap(({ promisedBy }) => promisedBy ?? []);
  const steps = isEnded(application) ? [] : plan(application).filter(isLive);
  return [
    ...interviews.map((interview) => ({
      name: 'interview' as const,
      key: `${id}|interview:${interview.id}`,
      on: interview.date,
      at: interview.time,
      application,
      interview,
    })),
    ...[...new Set(promised)].map((on) => ({
      name: 'promise' as const,
      key: `${id}|promise:${on}`,
      on,
      at: null,
      application,
    })),
    ...steps.map((step) => ({
      name: 'step' as const,
      key: `${id}|${step.key}`,
      on: laterOf(step.remindOn, today),
      at: isCallAgreed(step, today) ? (step.agreedCall?.at ?? null) : null,
      application,
      step,
    })),
  ];
}
