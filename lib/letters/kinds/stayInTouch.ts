import type { LetterRequest } from '../letter';
import type { Voice } from '../voice';
import type { Wording } from '../wording/wording';
import { ownDetail } from './ownDetail';

/** Once, some weeks after a rejection (R26): still interested, one soft invitation, nothing asked. */
export function stayInTouch(
  request: LetterRequest,
  voice: Voice,
  { stayInTouch: own, stayed, impressed }: Wording,
): string[] {
  return [
    `${voice.say('opening', own.opening)} ${ownDetail(request, voice, { stayed, impressed })}`,
    `${voice.say('interest', own.interest)} ${voice.say('invitation', own.invitation)}`,
  ];
}
