import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/welcome-opportunity',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(would|will) [<adverb>] (welcome|love|appreciate|relish|like|be (<thrilled>|happy|grateful|glad) (for|to have)) [to have] (the|an|any|a|another) ..1 <chance> (to|of|for)',
    '(welcome|relish) the <chance> to',
    '(discuss*|demonstrat*|show) ..2 how (I|my ..8,) (can|could|would|might|align~|may|fit)',
    'discuss* my ..1 (<strength>|application|candidacy) (further|with you|in)',
  ],
  unless: ['be considered'],
  elsewhere: 'nothing',
  reason: {
    en: 'The wish for a talk is good, but this wording stands at the foot of every application letter.',
    de: 'Der Wunsch nach einem Gespräch ist gut, nur steht diese Wendung unter jedem Anschreiben.',
  },
  advice: {
    en: 'Say that a second talk would be welcome and name what you would bring to it.',
    de: 'Sagen Sie, dass ein zweites Gespräch willkommen wäre, und nennen Sie, was Sie dazu mitbrächten.',
  },
  replacements: [],
  hits: [
    'I [would welcome the chance to] talk about the role.',
    'I would love to [discuss how I could] run the stall in this job.',
    'Let us meet after the interview to [discuss how my languages could] help.',
    'I [would appreciate the opportunity to] demonstrate my cuts in the position.',
    'I would be glad to [discuss my qualifications further] in an interview.',
  ],
  misses: [
    'I would welcome being considered for a later role.',
    'You asked how I could come to the interview by train.',
    'We discuss the interview on Monday.',
    'The role gave the crew an opportunity to rest.',
  ],
  source: 'R12 and R14; opportunity talk, a matter of taste',
};
