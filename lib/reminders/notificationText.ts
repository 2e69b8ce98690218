import type { Application, CalendarDate, FollowUpKind, Language } from '../domain/application';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import type { TextKey, Translate } from '../messages/text-key';
import { dayName } from './dayName';
import type { PlannedStep } from './dueReminders';
import {
  actionOf,
  type NotificationAction,
  notificationId,
  type ReminderNotification,
  SUMMARY_ID,
} from './notification';
import { oneLine } from './oneLine';

/** What is due, and one kind line with it (R3): neither names a person or company. */
const TEXTS: Record<FollowUpKind, { title: TextKey; hint: TextKey }> = {
  'thank-you': { title: 'notification_thank_you', hint: 'notification_thank_you_hint' },
  'status-enquiry': { title: 'notification_status_enquiry', hint: 'notification_status_enquiry_hint' },
  'feedback-request': { title: 'notification_feedback_request', hint: 'notification_feedback_request_hint' },
  'stay-in-touch': { title: 'notification_stay_in_touch', hint: 'notification_stay_in_touch_hint' },
  'contract-check': { title: 'notification_contract_check', hint: 'notification_contract_check_hint' },
  review: { title: 'notification_review', hint: 'notification_review_hint' },
};

const FIRST_BUTTON: Record<NotificationAction, TextKey> = {
  write: 'notification_write',
  call: 'notification_call',
  look: 'notification_look',
};

export interface TextContext {
  translate: Translate;
  language: Language;
  today: CalendarDate;
  /** The user's wish; off by default, since screens are locked and shared (T18). */
  showNames: boolean;
}

/**
 * The text of one reminder, such as "A thank-you note is due (until Tuesday)". Overdue reads the same as due: a long wait
 * is no fault (R21).
 */
export function reminderText({ application, followUp }: PlannedStep, context: TextContext): ReminderNotification {
  const { translate, showNames } = context;
  const { title, hint } = TEXTS[followUp.kind];
  const action = actionOf(followUp);
  return {
    id: notificationId({ applicationId: application.id, key: followUp.key, action }),
    title: oneLine(titleOf(followUp, translate(title), context)),
    message: oneLine(showNames ? namesOf(application, followUp) : translate(hint)),
    buttons: [translate(FIRST_BUTTON[action]), translate('notification_snooze')],
  };
}

/** One notification for many: more than three at once would be a pile. */
export function summaryText(count: number, translate: Translate): ReminderNotification {
  return {
    id: SUMMARY_ID,
    title: oneLine(translate('notification_summary', count)),
    message: oneLine(translate('notification_summary_hint')),
    buttons: [],
  };
}

/** An agreed call is no enquiry any more: its day and time are what counts. */
function titleOf(followUp: FollowUp, title: string, context: TextContext): string {
  const { agreedCall } = followUp;
  if (!agreedCall) return withLastDay(title, followUp, context);
  return agreedCall.at
    ? context.translate('notification_agreed_call', agreedCall.at)
    : context.translate('notification_agreed_call_day');
}

function withLastDay(
  title: string,
  { lastCall, closes }: FollowUp,
  { translate, language, today }: TextContext,
): string {
  const lastDay = lastCall !== null && lastCall >= today ? lastCall : closes;
  if (lastDay === null || lastDay < today) return title;
  return translate('notification_until', title, dayName(lastDay, today, language, translate));
}

function namesOf({ company, contacts, interviews }: Application, { interviewId }: FollowUp): string {
  const ids = interviews.find(({ id }) => id === interviewId)?.contactIds ?? [];
  const person = contacts.find(({ id }) => ids.includes(id)) ?? contacts[0];
  const name = person ? oneLine(`${person.firstName} ${person.lastName}`) : '';
  return [name, company].filter((part) => part !== '').join(' · ');
}
