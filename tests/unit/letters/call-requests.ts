import type { CallRequest } from '../../../lib/letters/callSheet';
import type { LetterRequest } from '../../../lib/letters/letter';

/** Calls of every kind that can be made from one request, each in many wordings. */
export function callRequests(request: LetterRequest): CallRequest[] {
  return (['status-enquiry', 'feedback-request'] as const).flatMap((kind) =>
    [1, 2].flatMap((number) =>
      [false, true].flatMap((isAgreed) =>
        [request.interview.contactIds, []].flatMap((contactIds) =>
          Array.from({ length: 12 }, (_, seed) => ({
            ...request,
            kind,
            number,
            isAgreed,
            interview: { ...request.interview, contactIds },
            seed: `call ${seed}`,
          })),
        ),
      ),
    ),
  );
}
