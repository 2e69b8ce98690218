import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/do-not-hesitate',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: ['[please|kindly] (do not|never|not) [ever] hesitate (to|in|,|and|$)'],
  elsewhere: 'mild',
  reason: {
    en: 'The formula closes every second business letter and is read as a stamp, not as an offer.',
    de: 'Die Formel beendet jeden zweiten Geschäftsbrief; gelesen wird sie wie ein Stempel, nicht wie ein Angebot.',
  },
  advice: {
    en: 'Offer one thing you can send, or stop after the thanks.',
    de: 'Bieten Sie etwas Bestimmtes an, oder enden Sie mit dem Dank.',
  },
  replacements: [],
  hits: [
    '[Please do not hesitate to] call me about my application.',
    "If a certificate is missing from my application, [don't hesitate to] ask.",
    'Should the panel have doubts about the interview, [please never hesitate to] ring.',
    "If you need my references for the role, [please don't hesitate].",
  ],
  misses: [
    'I hesitated to ask in the interview.',
    'Customers hesitate to buy online.',
    'I did not want to hesitate too long before taking the job.',
  ],
  source: 'R14; closing formulas',
};
