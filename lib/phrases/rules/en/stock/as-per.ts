import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/as-per',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: 'as per (our|the) [..1] <talk>', replacements: ['as we discussed'] },
    { match: 'as per your (request|mail|email|message)', replacements: ['as you asked'] },
    {
      match: '<<as per>> (the|your|my) ..2 (<advert>|resume|cv)',
      replacements: ['as in'],
    },
  ],
  reason: {
    en: '“As per” belongs on invoices; between people it sounds stiff.',
    de: '„As per“ gehört auf Rechnungen; zwischen Menschen klingt es steif.',
  },
  advice: {
    en: 'Say it with a verb: as we said, as you asked.',
    de: 'Sagen Sie es mit einem Verb: wie besprochen, wie gewünscht.',
  },
  replacements: [],
  hits: [
    '[As per our conversation], here is the floor plan.',
    '[As per your request] I send two names.',
    'I apply for the post of clerk [as per] your advertisement.',
    '[As per our telephone conversation] I can come on Monday.',
  ],
  misses: [
    'The fare is two euros per day.',
    'As we said on Monday, I can come.',
    'One seat per person, as ever.',
    'He was late, as per usual.',
  ],
  source: 'R14; office English, a matter of taste',
};
