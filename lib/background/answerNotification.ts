import { applyCommand } from '../domain/applyCommand';
import { addDays } from '../domain/calendar-date';
import { composeAddress } from '../reminders/composeAddress';
import { readNotificationId } from '../reminders/notification';
import type { BackgroundParts } from './background-parts';
import { todayOf } from './clock';

/** What a click on a notification may open. */
export interface Opener {
  openOwnPage(page: string): Promise<void>;
  openAddress(url: string): Promise<void>;
  clearNotification(id: string): Promise<void>;
}

const LIST = 'dashboard.html';
const SNOOZE_BUTTON = 1;

async function snooze(parts: BackgroundParts, applicationId: string, key: string): Promise<void> {
  const { store, clock, newId, look } = parts;
  const operationId = newId();
  const until = addDays(todayOf(clock), 1);
  await store.change(applicationId, operationId, (before) =>
    applyCommand(
      before,
      { name: 'snoozeFollowUp', key, until },
      { now: clock.now(), zone: clock.zone(), operationId, newId },
    ),
  );
  await look();
}

async function openStep(parts: BackgroundParts, opener: Opener, applicationId: string, key: string, channel: string) {
  const [application, settings] = await Promise.all([parts.store.application(applicationId), parts.store.settings()]);
  const page = `${LIST}#/application/${encodeURIComponent(applicationId)}`;
  if (!application || key.startsWith('review') || key.startsWith('contract-check'))
    return opener.openOwnPage(application ? page : LIST);
  if (channel === 'phone')
    return opener.openOwnPage(`${LIST}#/call-sheet/${encodeURIComponent(applicationId)}/${encodeURIComponent(key)}`);
  const contact = application.contacts.find(({ email }) => email !== '');
  const address = contact && composeAddress(settings.mailbox, contact.email);
  return address ? opener.openAddress(address) : opener.openOwnPage('practice.html');
}

/** Answers the press of a notification's button, or a click on its body (`button` undefined). It needs no memory but the id (T14). */
export async function answerNotification(
  parts: BackgroundParts,
  opener: Opener,
  id: string,
  button: number | undefined,
): Promise<void> {
  const step = readNotificationId(id);
  await opener.clearNotification(id);
  if (!step) return opener.openOwnPage(LIST);
  const { applicationId, key, channel } = step;
  if (button === SNOOZE_BUTTON) return snooze(parts, applicationId, key);
  if (button !== undefined) return openStep(parts, opener, applicationId, key, channel);
  const isThere = (await parts.store.application(applicationId)) !== undefined;
  return opener.openOwnPage(isThere ? `${LIST}#/application/${encodeURIComponent(applicationId)}` : LIST);
}
