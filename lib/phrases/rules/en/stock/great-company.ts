import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/great-company',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(seems|sounds|looks|appears) like (a|an|such a|such an) [<adverb>|very|truly] (great|amazing|wonderful|fantastic|impressive|awesome|fabulous|lovely|excellent|incredible|perfect|nice) ..2 (company|team|place|culture|environment|organisation|organization|opportunity|fit)',
    '(your|such a|such an) (great|amazing|wonderful|fantastic|impressive|awesome|incredible|excellent|innovative|outstanding|talented) (company|team|culture|organisation|organization)',
  ],
  reason: {
    en: 'A general compliment stays with nobody; name the detail that made you think so.',
    de: 'Ein allgemeines Kompliment bleibt niemandem im Kopf; nennen Sie das Detail, das Sie beeindruckt hat.',
  },
  replacements: [],
  hits: [
    'It [sounds like a great place].',
    'I would love to join [your amazing team].',
    'That [seems like a wonderful company].',
  ],
  misses: [
    'The team explained the great wheel.',
    'I saw how calmly your team handled the outage.',
    'That sounds like a plan.',
  ],
  source: 'R11 and R14; empty praise',
};
