import type { CalendarDate } from '../../../lib/domain/application';
import { monthOf } from './month';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * The day to begin at in the month that an address asks for; today for this month and for anything unknown.
 *
 * @example parseMonthQuery('month=2027-02', '2026-11-24') // '2027-02-01'
 */
export function parseMonthQuery(query: string | undefined, today: CalendarDate): CalendarDate {
  const month = new URLSearchParams(query ?? '').get('month') ?? '';
  return MONTH.test(month) && month !== monthOf(today) ? `${month}-01` : today;
}

/**
 * The month of a day for the address; this month goes without saying.
 *
 * @example formatMonthQuery('2027-02-14', '2026-11-24') // 'month=2027-02'
 */
export function formatMonthQuery(day: CalendarDate, today: CalendarDate): string {
  return monthOf(day) === monthOf(today) ? '' : `month=${monthOf(day)}`;
}
