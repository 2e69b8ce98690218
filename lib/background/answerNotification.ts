import type { Application } from '../domain/application';
import { isInBin } from '../domain/bin';
import { addDays } from '../domain/calendar-date';
import { composeAddress } from '../reminders/composeAddress';
import { isTest, type NotificationSubject, readNotificationId, SNOOZE_BUTTON } from '../reminders/notification';
import { applyTo } from './applyTo';
import type { BackgroundParts } from './background-parts';
import { todayOf } from './clock';
import { contactToWriteTo } from './contactToWriteTo';

/** What a click on a notification may open. */
export interface Opener {
  /** A page of the extension, such as `dashboard.html#/application/a1`. */
  openOwnPage(page: string): Promise<void>;
  openAddress(url: string): Promise<void>;
  clearNotification(id: string): Promise<void>;
}

const LIST = 'dashboard.html';

function pageOf(...route: string[]): string {
  return `${LIST}#/${route.map(encodeURIComponent).join('/')}`;
}

/**
 * Answers a button of a notification, or a click on its body (`button` undefined). It needs no memory but the id, so it
 * works after the worker or the browser was restarted; an application that is gone opens the list (T14).
 */
export async function answerNotification(
  parts: BackgroundParts,
  opener: Opener,
  id: string,
  button?: number,
): Promise<void> {
  await opener.clearNotification(id);
  if (isTest(id)) return;
  const subject = readNotificationId(id);
  const application = subject && (await parts.store.application(subject.applicationId));
  if (!subject || !application || isInBin(application)) return opener.openOwnPage(LIST);
  if (button === SNOOZE_BUTTON) return snooze(parts, subject);
  if (button === undefined) return opener.openOwnPage(pageOf('application', application.id));
  return act(parts, opener, application, subject);
}

/** The button stands for the first of the choices that popup and panel offer: tomorrow. */
async function snooze(parts: BackgroundParts, { applicationId, key }: NotificationSubject): Promise<void> {
  const until = addDays(todayOf(parts.clock()), 1);
  await applyTo(parts, applicationId, parts.newId(), { name: 'snoozeFollowUp', key, until });
}

async function act(
  { store }: BackgroundParts,
  opener: Opener,
  application: Application,
  { key, action }: NotificationSubject,
): Promise<void> {
  if (action === 'look') return opener.openOwnPage(pageOf('application', application.id));
  if (action === 'call') return opener.openOwnPage(pageOf('call-sheet', application.id, key));
  const email = contactToWriteTo(application, key)?.email ?? '';
  const { mailbox } = await store.settings();
  const address = composeAddress(mailbox, email);
  return address ? opener.openAddress(address) : opener.openOwnPage(`practice.html?to=${encodeURIComponent(email)}`);
}
