import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/industry-leader',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    'leader~ (in|of) (the|your|its) ..2 (industry|market|world)',
    '(market|industry|world) (leader~|leading)',
    'your [..1] (reputation|commitment|dedication) (for|to|on) ..3 (excellence|innovation|quality|customer*)',
    '<praise> reputation',
    'known for (its|your) ..2 (excellence|innovation|quality|customer*)',
    'one of the (<praise>|leading|best|top) ..2 (<workplace>|companies|firms)',
  ],
  unlessInClause: ['(worked|working) ..3 (for|at|with)'],
  elsewhere: 'nothing',
  reason: {
    en: 'Lines from the “About us” page tell the reader nothing new about them or about you.',
    de: 'Sätze von der „Über uns“-Seite sagen nichts Neues, weder über das Unternehmen noch über Sie.',
  },
  advice: {
    en: 'Name a product, a person or a decision that you noticed yourself.',
    de: 'Nennen Sie ein Produkt, eine Person oder eine Entscheidung, die Ihnen selbst auffiel.',
  },
  replacements: [],
  hits: [
    'Your job advert shows [one of the leading companies] in tiles.',
    'Your firm is a [leader in the industry], so I want the job.',
    '[Your commitment to excellence] drew me to the role.',
    'A [market leader] like you gives the position weight.',
    'Your [excellent reputation] made me want the job.',
  ],
  misses: [
    'One of the rooms was too warm in the interview.',
    'The leader of the choir told me about the job.',
    'Your focus on night trains came up in the interview.',
    'I worked for a market leader in my last job.',
    'The job has a good name in the village.',
  ],
  source: 'R11 and R14; empty praise, a matter of taste',
};
