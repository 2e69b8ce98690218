import type { LetterRequest } from '../letter';
import { letterDate } from '../letterDate';
import type { Voice } from '../voice';
import type { Wording } from '../wording/wording';
import { ownDetail } from './ownDetail';

/** Step 2 (R19–R21): one direct question about the state, without reproach, and room to take longer. */
export function statusEnquiry(request: LetterRequest, voice: Voice, { status, stayed, impressed }: Wording): string[] {
  const isSecond = request.number === 2;
  const opening = voice.say('opening', isSecond ? status.openingAgain : status.opening);
  const promised = letterDate(request.interview.promisedBy ?? '', voice.locale);
  const date = promised && !isSecond ? voice.say('promised', status.promised, { promised }) : '';
  const question = voice.say('question', isSecond ? status.questionAgain : status.question);
  const release = voice.say('release', isSecond ? status.releaseAgain : status.release);
  return [
    `${opening} ${ownDetail(request, voice, { stayed, impressed })} ${voice.say('interest', status.interest)}`,
    `${date} ${question}`,
    release,
  ];
}
