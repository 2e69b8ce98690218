import type { CalendarDate } from '../application';
import type { FollowUp } from './follow-up';

/**
 * Whether a call of that day is one that they asked for. Once the day is over it is a call like any other.
 *
 * @example isCallAgreed({ agreedCall: { on: '2026-11-24', at: null } }, '2026-11-24') // true
 */
export function isCallAgreed({ agreedCall }: Pick<FollowUp, 'agreedCall'>, today: CalendarDate): boolean {
  return agreedCall !== null && agreedCall.on >= today;
}
