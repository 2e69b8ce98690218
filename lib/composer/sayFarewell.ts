import type { ComposeEnd } from '../webmail/adapter';
import type { ComposeSession } from './ComposeSession';
import { boundRecipients } from './MailContext';
import { originOf, tellSent, textAtEnd } from './tellSent';

/** The panel takes itself away after its last notice; this is for a panel that can't, in milliseconds. */
const NOTICE_AT_MOST = 60_000;

/** The window has left: reports a sent mail and lets the panel say what became of it. `signal` is the session's own. */
export async function sayFarewell(session: ComposeSession, end: ComposeEnd, signal: AbortSignal): Promise<void> {
  const { compose, context, parts, panel } = session;
  const text = textAtEnd(compose.paragraphs(), session.lastText);
  const left = parts.left.add(session, text);
  if (end !== 'sent' && end !== 'scheduled') return session.close();
  // Somebody may have been taken out just before; a site that empties its window leaves who was read last.
  const now = boundRecipients(compose.recipients());
  const recipients = now.length > 0 ? now : context.recipients;
  left.report = tellSent(parts.ask, { recipients, text, ...originOf(session, text) });
  const { operationId } = left.report;
  const answer = await left.report.answer;
  if (!answer?.kind || signal.aborted) return session.close();
  panel.openLast();
  const { kind, asks = null } = answer;
  panel.send({ type: 'sent', operationId, kind, asks, isScheduled: end === 'scheduled' });
  const timer = setTimeout(() => session.close(), NOTICE_AT_MOST);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
