import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/great-company',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(seem~|sound~|look~|feel~|is|are) [like|such|to be] (a|an) [<adverb>] (<praise>|inspiring) ..1 (<workplace>|place|culture|environment)',
    '(your|such a|such an) [<adverb>] (<splendid>|innovative|talented|inspiring|exciting|welcoming) (<workplace>|culture)',
    '(<splendid>|positive|friendly|welcoming) [work|team|company] (culture|atmosphere)',
    '(impressed|fascinated|inspired) (by|with) (your|the) [..1] (<workplace>|culture|atmosphere)',
    '(everyone|everybody|the team) ..3 (was|were|seemed) so (nice|friendly|welcoming|kind|warm)',
  ],
  unlessInClause: ['(because|when|how)'],
  elsewhere: 'nothing',
  reason: {
    en: 'A general compliment stays with nobody; a detail shows that you were listening.',
    de: 'Ein allgemeines Kompliment bleibt niemandem im Kopf; ein Detail zeigt, dass Sie zugehört haben.',
  },
  advice: {
    en: 'Name the thing that made you think so.',
    de: 'Nennen Sie, was Sie darauf gebracht hat.',
  },
  replacements: [],
  hits: [
    'After the interview it [sounds like a great place].',
    'I would love a role in [your amazing team].',
    'The interview showed me a [positive work culture].',
    'I was [impressed by your company] in the interview.',
    '[Everyone I met was so friendly] on the interview day.',
    'Yours [is a fantastic company], and the role suits me.',
  ],
  misses: [
    'The team explained the great wheel in the interview.',
    'I saw in the interview how calmly your team handled the outage.',
    'That sounds like a plan for the interview.',
    'The position of the statue is great.',
  ],
  source: 'R11 and R14; empty praise, a matter of taste',
};
