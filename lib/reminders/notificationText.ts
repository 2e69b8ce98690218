import type { FollowUpKind } from '../domain/application';
import type { TextKey, Translate } from '../messages/text-key';
import type { PlannedStep } from './dueReminders';
import { notificationId, type ReminderNotification, SUMMARY_ID } from './notification';

const TITLES: Record<FollowUpKind, TextKey> = {
  'thank-you': 'notification_thank_you',
  'status-enquiry': 'notification_status_enquiry',
  'feedback-request': 'notification_feedback_request',
  'stay-in-touch': 'notification_stay_in_touch',
  'contract-check': 'notification_contract_check',
  review: 'notification_review',
};

const LONGEST_LINE = 80;
/** Control characters, line ends and text-direction overrides have no place on one line of a notification (H10). */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

function oneLine(text: string): string {
  const line = text.replace(UNFIT, ' ').replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
}

interface TextContext {
  translate: Translate;
  showNames: boolean;
  /** A calendar date for people, such as "Tuesday, 1 December". */
  formatDay: (date: string) => string;
}

function messageOf({ application, followUp }: PlannedStep, { translate, showNames, formatDay }: TextContext): string {
  const lastDay = followUp.lastCall ?? followUp.closes;
  const until = lastDay ? translate('notification_until', formatDay(lastDay)) : translate('notification_when_it_suits');
  return showNames ? `${application.company}, ${application.role} · ${until}` : until;
}

/** The text of one reminder. Without the user's wish it names neither person nor company: screens are shared (T18). */
export function reminderText(step: PlannedStep, context: TextContext): ReminderNotification {
  const { translate } = context;
  const { kind, channel } = step.followUp;
  const first =
    kind === 'review' || kind === 'contract-check'
      ? ({ action: 'look', label: translate('notification_look') } as const)
      : channel === 'phone'
        ? ({ action: 'call', label: translate('notification_call') } as const)
        : ({ action: 'write', label: translate('notification_write') } as const);
  return {
    id: notificationId(step),
    title: oneLine(translate(TITLES[kind])),
    message: oneLine(messageOf(step, context)),
    buttons: [first, { action: 'snooze', label: translate('notification_snooze') }],
  };
}

/** One line for many: more than three at once would be a pile. */
export function summaryText(count: number, translate: Translate): ReminderNotification {
  return {
    id: SUMMARY_ID,
    title: translate('notification_summary', count),
    message: translate('notification_summary_hint'),
    buttons: [],
  };
}
