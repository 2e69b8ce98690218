import type { FollowUp } from '../domain/follow-ups/follow-up';

/** What a notification's first button does: open a compose window, the call sheet, or the application. */
export type NotificationAction = 'write' | 'call' | 'look';

/** The second button, on every reminder of a step. */
export const SNOOZE_BUTTON = 1;

/** One notification, ready to be shown. */
export interface ReminderNotification {
  /** Carries what it is about, so that a click finds it without any memory (T14). */
  id: string;
  /** One line each. */
  title: string;
  message: string;
  /** At most two, as platforms show no more. */
  buttons: string[];
}

/** What a step's notification is about. */
export interface NotificationSubject {
  applicationId: string;
  key: string;
  action: NotificationAction;
}

/** The one notification that stands for many. */
export const SUMMARY_ID = 'summary';

/** Begins the id of one that only shows whether reminders appear. */
export const TEST_ID = 'test';

/** @example isTest('test/1') // true */
export const isTest = (id: string): boolean => id.startsWith(`${TEST_ID}/`);

const START = 'step';

export function actionOf({ kind, channel }: Pick<FollowUp, 'kind' | 'channel'>): NotificationAction {
  if (kind === 'review' || kind === 'contract-check') return 'look';
  return channel === 'phone' ? 'call' : 'write';
}

/** @example notificationId({ applicationId: 'a1', key: 'thank-you:i1', action: 'write' }) // 'step/a1/thank-you%3Ai1/write' */
export function notificationId({ applicationId, key, action }: NotificationSubject): string {
  return [START, encodeURIComponent(applicationId), encodeURIComponent(key), action].join('/');
}

/** What an id is about; `undefined` for the summary and for anything that is none of ours. */
export function readNotificationId(id: string): NotificationSubject | undefined {
  const [start, applicationId, key, action, ...rest] = id.split('/').map(decode);
  if (start !== START || !applicationId || !key || rest.length > 0) return undefined;
  return action === 'write' || action === 'call' || action === 'look' ? { applicationId, key, action } : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
