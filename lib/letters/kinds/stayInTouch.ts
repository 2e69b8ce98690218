import { filler, ownBlock } from '../draft';
import { DETAILS_ONLY, type Kind, ownDetails } from './kind';

/** Once, some weeks after a rejection (R26): still interested, one soft invitation, nothing asked. */
export const stayInTouch: Kind = {
  notes: DETAILS_ONLY,
  subject: (wording) => wording.stayInTouch.subject,
  full: (parts) => {
    const { voice, wording } = parts;
    const { opening, interest, invitation, extra } = wording.stayInTouch;
    return [
      ownBlock('opening', voice.say('opening', opening), false),
      ...ownDetails(parts),
      ownBlock('wish', voice.say('wish', interest)),
      ownBlock('invitation', voice.say('invitation', invitation), false),
      filler('extra', voice.say('extra', extra)),
    ];
  },
  minimal: ({ voice, wording: { stayInTouch: own } }) => [
    ownBlock('opening', voice.say('minimal-first', own.minimalFirst), false),
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
