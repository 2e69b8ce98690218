import type { Application } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';

/** The person of the step's interview who can be written to, otherwise anyone who can; thanks go to who was there (R9). */
function emailFor({ contacts, interviews }: Application, { interviewId, kind }: FollowUp): string {
  const present = interviews.find(({ id }) => id === interviewId)?.contactIds ?? [];
  const reachable = contacts.filter(({ email }) => email !== '');
  const best = reachable.find(({ id }) => present.includes(id));
  return (best ?? (kind === 'thank-you' && present.length > 0 ? undefined : reachable[0]))?.email ?? '';
}

/**
 * Where a step is done: the call sheet, the application, or a new mail in the user's mailbox; without one, on the practice page.
 *
 * @example stepAddress(application, call, newMail) // 'dashboard.html#/call-sheet/a1/status-enquiry%3Ai1%3A1'
 */
export function stepAddress(
  application: Application,
  step: FollowUp,
  newMail: (email: string) => string | undefined,
): string {
  const id = encodeURIComponent(application.id);
  if (step.kind === 'review' || step.kind === 'contract-check') return `dashboard.html#/application/${id}`;
  if (step.channel === 'phone') return `dashboard.html#/call-sheet/${id}/${encodeURIComponent(step.key)}`;
  const email = emailFor(application, step);
  return newMail(email) ?? `practice.html${email && `?to=${encodeURIComponent(email)}`}`;
}
