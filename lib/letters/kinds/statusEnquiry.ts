import { type Draft, filler, ownBlock } from '../draft';
import { DETAILS_ONLY, type Kind, ownDetails, type Parts } from './kind';

/** Step 2 (R19–R21): one direct question about the state, without reproach, and room to take longer. The second one is shorter. */
export const statusEnquiry: Kind = {
  notes: DETAILS_ONLY,
  subject: (wording) => wording.status.subject,
  full: (parts) => (parts.request.number === 2 ? again(parts) : first(parts)),
  minimal: ({ request, voice, wording: { status } }) => [
    ownBlock('opening', voice.say('minimal-first', status[minimalFirstFor(request)]), false),
    ownBlock('ask', voice.say('minimal-second', status.minimalSecond), false),
  ],
  arrangements: [
    [['opening', 'stayed', 'impressed', 'wish'], ['ask'], ['release', 'extra']],
    [['opening', 'stayed'], ['impressed', 'wish'], ['ask', 'release'], ['extra']],
    [
      ['opening', 'stayed', 'impressed', 'wish'],
      ['ask', 'extra', 'release'],
    ],
    [
      ['opening', 'stayed', 'impressed'],
      ['wish', 'ask'],
      ['release', 'extra'],
    ],
  ],
};

function first(parts: Parts): Draft[] {
  const { request, voice, wording } = parts;
  const { opening, openingStranger, interest, promised, question, release, extra } = wording.status;
  const date = request.interview.promisedBy ? voice.say('promised', promised) : '';
  return [
    ownBlock('opening', voice.say('opening', request.wasThere === false ? openingStranger : opening), false),
    ...ownDetails(parts),
    ownBlock('wish', voice.say('wish', interest)),
    ownBlock('ask', `${date} ${voice.say('question', question)}`.trim(), false),
    ownBlock('release', voice.say('release', release)),
    filler('extra', voice.say('extra', extra)),
  ];
}

function again(parts: Parts): Draft[] {
  const { request, voice, wording } = parts;
  const { openingAgain, openingStranger, interest, questionAgain, releaseAgain, extra } = wording.status;
  return [
    ownBlock('opening', voice.say('opening', request.wasThere === false ? openingStranger : openingAgain), false),
    ...ownDetails(parts),
    filler('wish', voice.say('wish', interest)),
    ownBlock('ask', voice.say('question', questionAgain), false),
    ownBlock('release', voice.say('release', releaseAgain)),
    filler('extra', voice.say('extra', extra)),
  ];
}

/** To somebody who wasn't there it may well be the first word, whichever enquiry it is. */
function minimalFirstFor({ wasThere, number }: Parts['request']) {
  if (wasThere === false) return 'minimalFirstStranger';
  return number === 2 ? 'minimalFirstAgain' : 'minimalFirst';
}
