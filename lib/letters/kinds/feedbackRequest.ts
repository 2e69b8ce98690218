import { filler, ownBlock } from '../draft';
import { DETAILS_ONLY, type Kind, ownDetails } from './kind';

/** Step 3 (R22): accepts the decision, asks for advice and not for reasons, offers the telephone. */
export const feedbackRequest: Kind = {
  notes: DETAILS_ONLY,
  subject: (wording) => wording.feedback.subject,
  full: (parts) => {
    const { voice, wording } = parts;
    const { opening, openingStranger, request, thanks, phone, extra } = wording.feedback;
    return [
      ownBlock('opening', voice.say('opening', parts.request.wasThere === false ? openingStranger : opening), false),
      ...ownDetails(parts),
      ownBlock('ask', voice.say('request', request), false),
      ownBlock('release', voice.say('thanks', thanks)),
      ownBlock('phone', voice.say('phone', phone)),
      filler('extra', voice.say('extra', extra)),
    ];
  },
  minimal: ({ request, voice, wording: { feedback } }) => [
    ownBlock(
      'opening',
      voice.say('minimal-first', request.wasThere === false ? feedback.minimalFirstStranger : feedback.minimalFirst),
      false,
    ),
    ownBlock('ask', voice.say('minimal-second', feedback.minimalSecond), false),
  ],
  arrangements: [
    [
      ['opening', 'stayed', 'impressed'],
      ['ask', 'release'],
      ['phone', 'extra'],
    ],
    [['opening', 'stayed'], ['impressed'], ['ask', 'extra'], ['release', 'phone']],
    [
      ['opening', 'stayed', 'impressed'],
      ['ask', 'extra', 'release', 'phone'],
    ],
  ],
};
