import type { CalendarDate, Language } from '../../../lib/domain/application';
import { isCallAgreed } from '../../../lib/domain/follow-ups/isCallAgreed';
import type { TextKey, Translate } from '../../../lib/messages/text-key';
import { formatDate } from '../../shared/format';
import { KIND_NAMES } from '../../shared/kind-names';
import { INTERVIEW_KIND_NAMES } from '../interview-kind-names';
import type { CalendarEvent } from './calendar-event';

/** What an event is called. */
export function eventName(event: CalendarEvent, t: Translate): string {
  if (event.name === 'interview') return t('report_interview', t(INTERVIEW_KIND_NAMES[event.interview.kind]));
  return t(event.name === 'promise' ? 'calendar_promise' : KIND_NAMES[event.step.kind]);
}

/** What it is called, with the company: enough to know it among others. */
export function eventTitle(event: CalendarEvent, t: Translate): string {
  return t('calendar_event', eventName(event, t), event.application.company);
}

/**
 * When a step is at its best, or that a call is agreed; `''` for what has no window.
 *
 * @example windowText(enquiry, today, 'en', t) // 'Fits from 8 Dec to 15 Dec.'
 */
export function windowText(event: CalendarEvent, today: CalendarDate, language: Language, t: Translate): string {
  if (event.name !== 'step') return '';
  const { step } = event;
  if (isCallAgreed(step, today)) return t('calendar_agreed');
  const [opens, closes] = [step.opens, step.closes].map((day) => day && formatDate(day, language));
  if (!opens) return '';
  return closes ? t('calendar_window', opens, closes) : t('calendar_window_open', opens);
}

/** The kinds of events, as the icons tell them apart. */
export const EVENT_SIGNS = ['interview', 'call', 'promise', 'phone', 'mail', 'look'] as const;
export type EventSign = (typeof EVENT_SIGNS)[number];

export const SIGN_NAMES: Record<EventSign, TextKey> = {
  interview: 'call_fact_interview',
  call: 'calendar_agreed_call',
  promise: 'calendar_promise',
  phone: 'calendar_by_phone',
  mail: 'calendar_by_mail',
  look: 'calendar_look',
};

/** Which of the icons stands for it. */
export function eventSign(event: CalendarEvent, today: CalendarDate): EventSign {
  if (event.name !== 'step') return event.name;
  const { step } = event;
  if (isCallAgreed(step, today)) return 'call';
  if (step.kind === 'review' || step.kind === 'contract-check') return 'look';
  return step.channel;
}
