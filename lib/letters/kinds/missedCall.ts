import { filler, ownBlock } from '../draft';
import { DETAILS_ONLY, type Kind, ownDetails } from './kind';

/** The agreed call didn't come: says so without reproach (R20, R21) and asks for another time. */
export const missedCall: Kind = {
  notes: DETAILS_ONLY,
  subject: (wording) => wording.missedCall.subject,
  full: (parts) => {
    const { voice, wording } = parts;
    const { opening, interest, ask, release, extra } = wording.missedCall;
    return [
      ownBlock('opening', voice.say('opening', opening), false),
      ...ownDetails(parts),
      ownBlock('wish', voice.say('wish', interest)),
      ownBlock('ask', voice.say('ask', ask), false),
      ownBlock('release', voice.say('release', release)),
      filler('extra', voice.say('extra', extra)),
    ];
  },
  minimal: ({ voice, wording: { missedCall: own } }) => [
    ownBlock('opening', voice.say('minimal-first', own.minimalFirst), false),
    ownBlock('ask', voice.say('minimal-second', own.minimalSecond), false),
  ],
  arrangements: [
    [['opening'], ['stayed', 'impressed', 'wish'], ['ask', 'release'], ['extra']],
    [['opening'], ['stayed', 'impressed'], ['wish', 'ask'], ['release', 'extra']],
    [['opening', 'stayed', 'impressed', 'wish'], ['ask'], ['release', 'extra']],
  ],
};
