import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/passionate-about',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    'passionate (about|for)',
    '(my|a|an) [<adverb>] [<praise>|lifelong|personal*] passion [for|of mine|in]',
    '(driven|motivated|inspired) by (a|my) ..2 (passion|desire|love|curiosity)',
  ],
  unless: ['(you|your|he|she|they|their) ..2 (passion|passionate)'],
  elsewhere: 'nothing',
  reason: {
    en: 'Passion is claimed more often than any other feeling, so it no longer warms a reader.',
    de: 'Leidenschaft wird öfter behauptet als jedes andere Gefühl und wärmt deshalb niemanden mehr.',
  },
  advice: {
    en: 'Say what you do of your own accord because of it.',
    de: 'Sagen Sie, was Sie deshalb von sich aus tun.',
  },
  replacements: [],
  hits: [
    'I am [passionate about] helping people, and so about the role.',
    '[My passion for] trains led me to this job.',
    'Cooking has always been [a passion of mine], as I said in the interview.',
    '[Driven by a deep curiosity], I apply for the position.',
    'I bring [a genuine passion for] wool to the role.',
  ],
  misses: [
    'Your passion for the old pier came through in the interview.',
    'The passion play was my first job.',
    'She spoke with passion about the role.',
    'Passion fruit was on the menu in my last job.',
  ],
  source: 'R14; buzzwords, a matter of taste',
};
