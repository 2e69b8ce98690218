import type { FollowUpKind } from '../domain/application';

export type LetterKind = Exclude<FollowUpKind, 'contract-check' | 'review'>;

/** A contract check and a review are for the applicant alone; there is nothing to write to anyone. */
export function canCompose(kind: FollowUpKind): kind is LetterKind {
  return kind !== 'contract-check' && kind !== 'review';
}
