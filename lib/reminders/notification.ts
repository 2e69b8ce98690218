import type { PlannedStep } from './dueReminders';

/** What a reminder's button does. */
export type NotificationAction = 'write' | 'call' | 'look' | 'snooze';

/** One notification, ready to be shown. */
export interface ReminderNotification {
  /** Carries what it is about, so that a click finds it without any memory. */
  id: string;
  title: string;
  message: string;
  buttons: { action: NotificationAction; label: string }[];
}

const SEPARATOR = '\u001f';

/** The id of a step's notification. */
export function notificationId({ application, followUp }: PlannedStep): string {
  return ['step', application.id, followUp.key, followUp.channel].join(SEPARATOR);
}

export const SUMMARY_ID = 'summary';

/** What a notification's id says, or `undefined` for the summary and for anything else. */
export function readNotificationId(id: string): { applicationId: string; key: string; channel: string } | undefined {
  const [kind, applicationId, key, channel] = id.split(SEPARATOR);
  return kind === 'step' && applicationId && key && channel ? { applicationId, key, channel } : undefined;
}
