import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/do-not-hesitate',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: ['[please] (do not|never|not) [ever] hesitate to', '[please] do not hesitate (,|$)'],
  reason: {
    en: 'This formula closes every second business letter; a plain short line, or nothing, does more.',
    de: 'Diese Formel beendet jeden zweiten Geschäftsbrief; ein schlichter kurzer Satz oder gar keiner leistet mehr.',
  },
  replacements: ['please just'],
  hits: [
    '[Please do not hesitate to] contact me.',
    "If anything is missing, [don't hesitate to] ask.",
    'Should you have questions, [please never hesitate to] call.',
  ],
  misses: [
    'I hesitated to ask in the interview.',
    'Customers hesitate to buy online.',
    'I did not want to hesitate too long.',
  ],
  source: 'R14; closing formulas',
};
