import { filler, ownBlock } from '../draft';
import { DETAILS_ONLY, type Kind, ownDetails } from './kind';

/** Once, some weeks after a rejection (R26): still interested, one soft invitation, nothing asked. */
export const stayInTouch: Kind = {
  notes: DETAILS_ONLY,
  subject: (wording) => wording.stayInTouch.subject,
  full: (parts) => {
    const { request, voice, wording } = parts;
    const { opening, openingStranger, interest, invitation, extra } = wording.stayInTouch;
    return [
      ownBlock('opening', voice.say('opening', request.wasThere === false ? openingStranger : opening), false),
      ...ownDetails(parts),
      ownBlock('wish', voice.say('wish', interest)),
      ownBlock('invitation', voice.say('invitation', invitation), false),
      filler('extra', voice.say('extra', extra)),
    ];
  },
  minimal: ({ request, voice, wording: { stayInTouch: own } }) => [
    ownBlock(
      'opening',
      voice.say('minimal-first', request.wasThere === false ? own.minimalFirstStranger : own.minimalFirst),
      false,
    ),
    ownBlock('invitation', voice.say('minimal-second', own.minimalSecond), false),
  ],
  arrangements: [
    [['opening', 'stayed', 'impressed'], ['wish', 'invitation'], ['extra']],
    [
      ['opening', 'stayed'],
      ['impressed', 'wish'],
      ['invitation', 'extra'],
    ],
    [
      ['opening', 'stayed', 'impressed', 'wish'],
      ['invitation', 'extra'],
    ],
  ],
};
