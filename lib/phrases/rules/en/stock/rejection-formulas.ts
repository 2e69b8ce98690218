import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/rejection-formulas',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(future|all your|all my) endeavo*',
    'not the (outcome|result|answer|news) I [had|was] hop*',
    '(keep|kept|bear) (me|my) ..2 (on file|in mind)|consider me for ..2 (future|other)|paths ..1 cross',
    'should ..4 (opportunity|vacancy|position|opening) (arise|become|come)',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'These are the words of rejection letters; sent back, they sound as impersonal as the original.',
    de: 'Das sind die Wörter der Absagebriefe; zurückgeschickt klingen sie so unpersönlich wie das Original.',
  },
  advice: {
    en: 'Say in your own words that you would gladly hear of another opening.',
    de: 'Sagen Sie mit eigenen Worten, dass Sie gern von einer anderen Stelle hören würden.',
  },
  replacements: [],
  hits: [
    'I wish you well in your [future endeavours] and thank you for the interview.',
    'It was [not the outcome I had hoped] for, yet the interview taught me a lot.',
    'Please [keep my CV on file] for the next job of this kind.',
    '[Should a similar vacancy arise], I would like an interview again.',
    'The answer on my application is [not the news I was hoping] for.',
    'Please [keep me in mind] for other roles.',
    'I am sure our [paths will cross] again after this interview.',
  ],
  misses: [
    'He endeavours to be at the interview on time.',
    'Did you keep the file with my application?',
    'The outcome of the interview is still open.',
    'A new position should come up in May.',
  ],
  source: 'R14 and R22; formulas of rejection letters',
};
