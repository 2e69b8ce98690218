import type { Application } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { personName } from './personName';

/** Whom a step concerns: who was there at its interview, or `''`. */
export function stepPerson({ contacts, interviews }: Application, { interviewId, kind }: FollowUp): string {
  if (kind === 'review' || kind === 'contract-check') return '';
  const interview = interviews.find(({ id }) => id === interviewId) ?? interviews.at(-1);
  const present = contacts.filter(({ id }) => interview?.contactIds.includes(id));
  return present.map(personName).join(', ');
}
