import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/blanked',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(mind|I) ..2 (went|was|drew) ..2 blank',
    '(I|<sorry>) ..4 (blank*|froze|freez*|mixed up|stumbled (over|on)|rambl*)',
    'I ..2 (lost (my|the) (train of thought|words)|(talk~|spoke) ..1 (too|so) (much|fast|long)|(could|did) not ..1 (think of|come up with))',
    'awkward silence',
  ],
  reason: {
    en: 'A slip retold is a slip remembered; give the better content and let the moment fade.',
    de: 'Eine nacherzählte Panne prägt sich ein; geben Sie den besseren Inhalt und lassen Sie den Moment verblassen.',
  },
  advice: {
    en: 'Give the missing content in one sentence.',
    de: 'Reichen Sie den fehlenden Inhalt in einem Satz nach.',
  },
  replacements: [],
  hits: [
    'At your third question in the interview my [mind went blank].',
    '[I stumbled over] my words when you asked about prices in the interview.',
    '[I completely froze] in the second half of the interview.',
    'In the interview [I mixed up] two dates.',
    '[I know I rambled] in the interview.',
    '[I lost my train of thought] when we came to the role.',
    'The interview had one [awkward silence].',
    '[Sorry for blanking] on the last question of the interview.',
  ],
  misses: [
    'The blank form for the job is attached.',
    'I stumbled across your job ad.',
    'Frozen food was my field in the last job.',
    'I help children who stutter; that is my job.',
  ],
  source: 'R10 and R15, repair without retelling; common advice after interviews',
};
