import type { FollowUpKind } from '../domain/application';
import type { LetterKind } from './letter';

/** A contract check and a review are for the applicant alone; there is nothing to write to anyone. */
export function canCompose(kind: FollowUpKind): kind is FollowUpKind & LetterKind {
  return kind !== 'contract-check' && kind !== 'review';
}
