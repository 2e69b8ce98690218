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

/**
 * What can be written for a step, the likeliest first; each of them ticks it off.
 *
 * @example letterKindsFor('feedback-request') // ['feedback-request', 'rejection-reply']
 */
export function letterKindsFor(step: FollowUpKind): LetterKind[] {
  return [...KINDS[step]];
}
