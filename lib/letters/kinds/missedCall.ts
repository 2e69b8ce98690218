import { type Draft, draftText, filler, ownBlock } from '../draft';
import { DETAILS_ONLY, type Kind, ownDetails, type Parts } from './kind';

/** The agreed call didn't come: says so without reproach (R20, R21) and asks for another time. */
export const missedCall: Kind = {
  notes: DETAILS_ONLY,
  subject: (wording) => wording.missedCall.subject,
  full,
  minimal: ({ voice, wording: { missedCall: own } }) => [
    ownBlock('opening', voice.say('minimal-first', own.minimalFirst), false),
    ownBlock('ask', voice.say('minimal-second', own.minimalSecond), false),
  ],
  arrangements: [
    [['opening'], ['wish', 'stayed', 'impressed'], ['ask', 'release'], ['extra']],
    [['opening', 'wish', 'stayed', 'impressed'], ['ask'], ['release', 'extra']],
    [
      ['opening', 'wish', 'stayed', 'impressed'],
      ['ask', 'release', 'extra'],
    ],
  ],
};

/** A detail of the interview stands behind words that name the interview: the letter is about a call. */
function full(parts: Parts): Draft[] {
  const { voice, wording } = parts;
  const { opening, interest, interestSince = interest, ask, release, extra } = wording.missedCall;
  const details = ownDetails(parts);
  const hasDetail = details.some((detail) => draftText(detail) !== '' && parts.isOn(detail.name));
  return [
    ownBlock('opening', voice.say('opening', opening), false),
    ownBlock('wish', voice.say('wish', hasDetail ? interestSince : interest)),
    ...details,
    ownBlock('ask', voice.say('ask', ask), false),
    ownBlock('release', voice.say('release', release)),
    filler('extra', voice.say('extra', extra)),
  ];
}
