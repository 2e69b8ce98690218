import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/camera-and-sound',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '[my] <device> ..3 (froze|kept|failed|broke|rang|(did|was) not work~)',
    '<sorry> ..5 (<device>|technical|noise)|(trouble|problem~|issue~|glitch*) ..3 <device>',
    '<device> (problem~|issue~|trouble~|glitch*|(was|were) ..2 <bad>)|on mute',
  ],
  unless: ['(customer*|client~|users|fixed|support)', '(can|could) we ..2 (reschedul*|move)'],
  reason: {
    en: 'Technical trouble is over when the call ends; a mail about it brings the bad line back.',
    de: 'Technische Pannen enden mit dem Anruf; eine Mail darüber holt die schlechte Leitung zurück.',
  },
  advice: {
    en: 'Leave it out; they saw that you coped.',
    de: 'Lassen Sie es weg; man hat gesehen, dass Sie zurechtkamen.',
  },
  replacements: [],
  hits: [
    '[My camera froze] twice during the interview.',
    '[Sorry about the technical] problems in our interview.',
    '[My phone rang] in the middle of the interview.',
    'I had [trouble with my microphone] in the interview.',
    'I was still [on mute] when the interview began.',
    'Please [excuse the bad internet connection] in the interview.',
  ],
  misses: [
    'In this role I mount cameras in stores.',
    'The sound desk is where I had my first job.',
    'Which camera do you use in this role?',
    'The video interview is on Monday.',
  ],
  source: 'R10 and R15, repair without retelling; common advice after interviews',
};
