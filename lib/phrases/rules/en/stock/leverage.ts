import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/leverage',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: '<<leverage>> (my|our|your|the|these|this)', replacements: ['use'] },
    '<<(leverag*|utilis*|utiliz*)>> (my|our|your|the)',
  ],
  reason: {
    en: 'The grand verb makes the reader translate it back into a plain one.',
    de: 'Das große Verb muss man beim Lesen erst wieder in ein einfaches übersetzen.',
  },
  replacements: [],
  hits: [
    'In the job I [leveraged] my contacts.',
    'I wrote a text [leveraging] my Latin.',
    'I would like to [leverage] my Spanish at the desk.',
    'I see myself [utilising] my knots on board.',
  ],
  misses: [
    'The bar gave him the leverage he needed.',
    'Use the lever on the left.',
    'We use the boat in summer.',
    'The spear was headed for the wall.',
  ],
  source: 'R14; buzzwords, a matter of taste',
};
