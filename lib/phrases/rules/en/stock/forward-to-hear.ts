import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/forward-to-hear',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match: 'look~ [..2] (forward|forwards) to <<$1(hear|meet|speak|talk|see|join|learn|discuss)>>',
      replacements: ['$1ing'],
    },
    { match: 'look~ [..2] (forward|forwards) to <<$1(work|start)>> (with|for|in|at|my)', replacements: ['$1ing'] },
    { match: 'look~ [..2] (forward|forwards) to <<receive>>', replacements: ['receiving'] },
    { match: 'look~ [..2] (forward|forwards) to <<get>>', replacements: ['getting'] },
    { match: 'look~ [..2] (forward|forwards) <<for>> (your|hearing|receiving|meeting|the|a)', replacements: ['to'] },
  ],
  elsewhere: 'mild',
  reason: {
    en: 'After “look forward to” English takes the -ing form; a slip in the last line stays in the reader’s ear.',
    de: 'Nach „look forward to“ steht im Englischen die ing-Form; ein Fehler im letzten Satz bleibt besonders im Ohr.',
  },
  replacements: [],
  hits: [
    'I look forward to [hear] from you about the job.',
    'We are looking forward to [meet] you for the interview.',
    'I am looking forward [for] your answer to my application.',
    'Looking forward to [receive] the interview date.',
    'I look very much forward to [speak] with you about the role.',
    'I look forward to [join] your crew after the interview.',
    'I am looking forward to [work] with you in this role.',
  ],
  misses: [
    'I look forward to hearing from you about the job.',
    'I look forward to meeting the team after the interview.',
    'I look forward to work on Monday, after the interview.',
    'We looked for a way forward in the role play.',
    'The candidates look forward for once, not back.',
  ],
  source: 'English grammar: the preposition “to” takes a gerund',
};
