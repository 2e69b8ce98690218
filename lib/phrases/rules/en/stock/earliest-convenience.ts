import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/earliest-convenience',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match: 'at (your|the) [very] (earliest|soonest) [possible|available] (convenience|opportunity)',
      replacements: ['when it suits you'],
    },
    { match: 'as soon as [it is] convenient [for you]', replacements: ['when it suits you'] },
  ],
  elsewhere: 'mild',
  reason: {
    en: 'Polite on the surface, the phrase still tells the reader to hurry, and it is worn out besides.',
    de: 'Auf den ersten Blick höflich, mahnt die Wendung doch zur Eile; und abgegriffen ist sie auch.',
  },
  replacements: [],
  hits: [
    'Please answer my application [at your earliest convenience].',
    'Ring me about the role [at the earliest possible convenience].',
    'I hope to hear about the interview [at your earliest opportunity].',
    'The role can be discussed [at your soonest convenience].',
  ],
  misses: [
    'We met for the interview at a convenient hour.',
    'For convenience, I list the dates of my jobs.',
    'Whenever it is convenient for you is fine for the interview.',
    'The earliest train for the interview leaves at six.',
  ],
  source: 'R14 and R17; office English',
};
