import type { ComposeSession } from './ComposeSession';
import type { MailReport } from './tellSent';

/**
 * A draft that has left is in a window again: sent and taken back, not sent after all, or put into another window by the site. What
 * was known of it goes on, without a second panel; what was reported as sent is taken back.
 */
export function welcomeBack(session: ComposeSession): void {
  const mail = session.parts.left.take(session.compose, session.mail.text);
  if (!mail) return;
  Object.assign(session, mail.carried);
  session.mail.languages.chosen = mail.language;
  mail.session.deref()?.close();
  if (mail.report) void takeBack(session, mail.report);
}

async function takeBack(session: ComposeSession, { operationId, answer }: MailReport): Promise<void> {
  // The report may still be on its way: a worker that was asleep takes a while.
  if (!(await answer)) return;
  const taken = await session.parts.ask('composer/unsent', { operationId }).catch(() => undefined);
  if (!taken?.kind || session.isOver) return;
  session.openPanel();
  session.panel.send({ type: 'unsent', kind: taken.kind });
}
