import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/earliest-convenience',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    'at (your|the) (earliest|soonest|first|very earliest) [possible] (convenience|opportunity)',
    'at a time convenient to you at the earliest',
  ],
  reason: {
    en: 'The phrase is worn and still gives an order; “when it suits you” says the same kindly.',
    de: 'Die Wendung ist abgegriffen und gibt doch eine Anweisung; „when it suits you“ sagt dasselbe freundlich.',
  },
  replacements: ['when it suits you'],
  hits: [
    'Please reply [at your earliest convenience].',
    'Call me [at the earliest possible convenience].',
    'I await your answer [at your earliest opportunity].',
  ],
  misses: [
    'We met at a convenient hour.',
    'For convenience, I list the dates.',
    'Whenever it is convenient for you is fine.',
  ],
  source: 'R14 and R17; office English',
};
