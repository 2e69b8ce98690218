import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/esteemed-company',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    { match: '(your|the|this) [<adverb>] <esteemed> $1(<workplace>)', replacements: ['your $1'] },
    '(your|such a|such an|a|an) [<adverb>] <esteemed> [and _] <workplace>',
    'your (esteemed|good) (offices|concern~|company)',
  ],
  unlessInClause: ['(work~|job) ..3 (for|at|in|with) a'],
  elsewhere: 'mild',
  reason: {
    en: 'Praise on bended knee could go to any employer and makes you look small beside it.',
    de: 'Lob auf Knien passt auf jedes Unternehmen und macht Sie daneben klein.',
  },
  advice: {
    en: 'Name one thing you saw there.',
    de: 'Nennen Sie etwas, das Sie dort gesehen haben.',
  },
  replacements: [],
  hits: [
    'I want a job in [your esteemed company].',
    'It is hard to get a role in [such a prestigious firm].',
    'A position in [this reputed organisation] is my aim.',
    'I would be glad of a role in [your good company].',
    'Your job advert shows [a highly respected company].',
  ],
  misses: [
    'The firm has a good office in York and a job for me.',
    'Your company builds pumps, and the role is to test them.',
    'He is a leading member of the choir, not of my job.',
    'I had a job at a well-known bakery in Cork.',
  ],
  source: 'R11 and R14; empty praise',
};
