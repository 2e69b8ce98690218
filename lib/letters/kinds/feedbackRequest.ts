import type { LetterRequest } from '../letter';
import type { Voice } from '../voice';
import type { Wording } from '../wording/wording';
import { ownDetail } from './ownDetail';

/** Step 3 (R22): accepts the decision, asks for advice and not for reasons, offers the telephone. */
export function feedbackRequest(
  request: LetterRequest,
  voice: Voice,
  { feedback, stayed, impressed }: Wording,
): string[] {
  return [
    `${voice.say('opening', feedback.opening)} ${ownDetail(request, voice, { stayed, impressed })}`,
    `${voice.say('request', feedback.request)} ${voice.say('thanks', feedback.thanks)}`,
    voice.say('phone', feedback.phone),
  ];
}
