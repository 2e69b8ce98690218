import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/forward-to-opportunity',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '<forward to> ..2 <chance> (to|of|for)',
    '<forward to> [..1] (discussing (my|how|the|this)|exploring|working with (you|your)|joining|contributing|becoming (part|a))',
    '(eager*|keen) (anticipat*|await~) ..2 (<chance>|interview)',
  ],
  unlessInClause: ['(when I start|my first day|on <weekday>|next week)'],
  elsewhere: 'nothing',
  reason: {
    en: 'The sentence speaks as if the place were yours already, and it names nothing you look forward to.',
    de: 'Der Satz klingt, als wäre die Stelle schon Ihre, und nennt doch nichts, worauf Sie sich freuen.',
  },
  advice: {
    en: 'Say that a second talk would be welcome and what you would ask.',
    de: 'Sagen Sie, dass ein zweites Gespräch willkommen wäre und was Sie fragen würden.',
  },
  replacements: [],
  hits: [
    '[I look forward to the opportunity to] discuss the role of foreman.',
    '[Looking forward to the possibility of] a second interview.',
    '[I look forward to discussing how] I could help in this role.',
    '[I am looking forward to potentially working with you] in the finance role.',
    'I [eagerly anticipate the chance] to talk in an interview.',
  ],
  misses: [
    'I look forward to our interview on Tuesday.',
    'I look forward to working with you on Monday, my first day in the job.',
    'In my job I had the opportunity to look forward a year.',
    'The role gives you a chance of travel.',
  ],
  source: 'R12 and R14; closing formulas',
};
