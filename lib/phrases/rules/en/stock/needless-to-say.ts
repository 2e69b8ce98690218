import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/needless-to-say',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(needless to say|goes without saying)',
    { match: 'last but not least', replacements: ['finally'] },
    { match: 'first and foremost', replacements: ['first'] },
    { match: 'at this (point|moment) in time', replacements: ['now'] },
    { match: 'due to the fact that', replacements: ['because'] },
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'If it needs no saying, the reader wonders why it is said; fillers water down the rest.',
    de: 'Was nicht gesagt werden müsste, macht stutzig; Füllsätze verwässern den Rest.',
  },
  advice: {
    en: 'Strike the words and begin with the next one.',
    de: 'Streichen Sie die Worte und beginnen Sie mit dem nächsten.',
  },
  replacements: [],
  hits: [
    '[At this point in time] I hold no other job.',
    'I left the job [due to the fact that] the mill closed.',
    '[Needless to say], the interview on the dam stayed with me.',
    'It [goes without saying] that I would move for the job.',
    '[Last but not least], the role has a garden.',
    '[First and foremost] I like the people in this job.',
  ],
  misses: [
    'He left the interview without saying goodbye.',
    'It should be possible to hold the interview on Friday.',
    'The nut has a hard shell; my job was to crack it.',
    'She was the last to leave the interview, but not the least tired.',
  ],
  source: 'R14; filler, general knowledge of plain English',
};
