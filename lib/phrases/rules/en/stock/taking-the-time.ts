import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/taking-the-time',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(thank you|thanks|appreciate|appreciated|grateful|grateful to you) ..5 (taking|making|finding|took|take|make|made|giving|devoting) [me] [the|some|your|a|a little|so much] [valuable|precious] (time|moment|minutes) [to|for|and]',
    '(thank you|thanks) ..3 for (your|the) (time|patience|attention) (and|as well as) [your] [kind|careful|thoughtful] (consideration|attention|effort|patience|interest|understanding|time|support)',
    '(thank you|thanks) [again|once again|very much|so much] for your [kind|time and] (consideration|attention|understanding)',
  ],
  reason: {
    en: 'Everyone thanks for the time; thank for what you learned in it.',
    de: 'Für die Zeit danken alle; danken Sie für das, was Sie darin erfahren haben.',
  },
  replacements: [],
  hits: [
    '[Thank you for taking the time to] meet me.',
    '[Thanks again for your time and consideration].',
    'I [appreciate you making the time to] talk with me.',
  ],
  misses: [
    'Thank you for the tour of the lab.',
    'It took some time to read the book.',
    'Taking the time to test pays off.',
  ],
  source: 'R6 and R14; stock thanks',
};
