import type { FollowUpKind } from '../../lib/domain/application';
import type { LetterKind } from '../../lib/letters/letter';
import { letterKindsFor } from '../../lib/letters/letterKindsFor';
import type { LetterOffer, StepReference } from '../../lib/messages/protocol';

const AFTER_REJECTION: readonly FollowUpKind[] = ['feedback-request', 'stay-in-touch'];

/**
 * The step that a letter ticks off: the one that is due, where the letter is of its kind, or after a rejection the one whose day has
 * passed or not come yet. `null` for a call that didn't come, written without a step: that answers an agreement and asks nothing (R20).
 */
export function stepFor({ application, followUp }: LetterOffer, kind: LetterKind): StepReference | null {
  const { id: applicationId, stage } = application;
  const isOf = (step: FollowUpKind) => letterKindsFor(step).includes(kind);
  if (followUp && isOf(followUp.kind)) return { applicationId, key: followUp.key };
  const step = stage.name === 'rejected' && AFTER_REJECTION.find(isOf);
  return step ? { applicationId, key: `${step}:${stage.on}` } : null;
}
