import type { Application, FollowUpKind } from '../domain/application';
import { MOST_UNANSWERED_CONTACTS } from '../domain/follow-ups/unansweredContacts';
import type { LetterKind } from './letter';

/**
 * What can be written where no step is due. While an answer or a contract is awaited, only that an agreed call didn't come: any
 * other letter would be one of the two contacts too early, and with two unanswered there is none at all (R20). After a rejection,
 * what hasn't been said since (R22, R26). Of an application that has ended nothing.
 *
 * @example lettersWithoutStep(waiting, 2) // []
 */
export function lettersWithoutStep(
  { stage, followUps }: Pick<Application, 'stage' | 'followUps'>,
  unanswered = 0,
): LetterKind[] {
  if (stage.name === 'signed' || stage.name === 'closed') return [];
  if (stage.name !== 'rejected') return unanswered < MOST_UNANSWERED_CONTACTS ? ['missed-call'] : [];
  const isOpen = (kind: FollowUpKind) =>
    !followUps.some(({ key, status }) => key === `${kind}:${stage.on}` && status === 'done');
  const letters: LetterKind[] = isOpen('feedback-request') ? ['feedback-request', 'rejection-reply'] : [];
  return isOpen('stay-in-touch') ? [...letters, 'stay-in-touch'] : letters;
}
