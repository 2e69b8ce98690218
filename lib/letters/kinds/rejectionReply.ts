import { filler, ownBlock } from '../draft';
import { DETAILS_ONLY, type Kind, ownDetails } from './kind';

/** Answers a stock rejection: accepts, thanks, tells one own detail, asks for a short call for advice (R22). */
export const rejectionReply: Kind = {
  notes: DETAILS_ONLY,
  subject: (wording) => wording.rejectionReply.subject,
  full: (parts) => {
    const { request, voice, wording } = parts;
    const { opening, ask, release, extra } = wording.rejectionReply;
    return [
      ownBlock(
        'opening',
        voice.say('opening', request.wasThere === false ? wording.feedback.openingStranger : opening),
        false,
      ),
      ...ownDetails(parts),
      ownBlock('ask', voice.say('ask', ask), false),
      ownBlock('release', voice.say('release', release)),
      filler('extra', voice.say('extra', extra)),
    ];
  },
  minimal: ({ request, voice, wording: { feedback, rejectionReply: own } }) => [
    ownBlock(
      'opening',
      voice.say('minimal-first', request.wasThere === false ? feedback.minimalFirstStranger : own.minimalFirst),
      false,
    ),
    ownBlock('ask', voice.say('minimal-second', own.minimalSecond), false),
  ],
  arrangements: [
    [['opening', 'stayed', 'impressed'], ['ask', 'release'], ['extra']],
    [['opening', 'stayed'], ['impressed'], ['ask', 'release'], ['extra']],
    [['opening', 'stayed', 'impressed'], ['ask'], ['release', 'extra']],
  ],
};
