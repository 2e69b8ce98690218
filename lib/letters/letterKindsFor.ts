import type { FollowUpKind } from '../domain/application';
import type { LetterKind } from './letter';

const KINDS: Readonly<Record<FollowUpKind, readonly LetterKind[]>> = {
  'thank-you': ['thank-you'],
  'status-enquiry': ['status-enquiry', 'missed-call'],
  'feedback-request': ['feedback-request', 'rejection-reply'],
  'stay-in-touch': ['stay-in-touch'],
  'contract-check': [],
  review: [],
};
const WITHOUT_STEP: readonly LetterKind[] = ['missed-call', 'stay-in-touch'];

/**
 * What can be written for a step, the likeliest first; `null`: no step is due.
 *
 * @example letterKindsFor('feedback-request') // ['feedback-request', 'rejection-reply']
 */
export function letterKindsFor(step: FollowUpKind | null): LetterKind[] {
  return [...(step === null ? WITHOUT_STEP : KINDS[step])];
}
