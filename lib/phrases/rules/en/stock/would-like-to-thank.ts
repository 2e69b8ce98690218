import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/would-like-to-thank',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match:
        '((I|^) [<adverb>] (would [<adverb>] like|wanted|wish) to [<adverb>]|<writing to>) (thank you|say (thank you|thanks))',
      replacements: ['thank you'],
    },
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'Wishing to thank is a detour; the thanks themselves are shorter and warmer.',
    de: 'Danken zu wollen ist ein Umweg; der Dank selbst ist kürzer und herzlicher.',
  },
  replacements: [],
  hits: [
    '[I would like to thank you] for the interview last Thursday.',
    '[I wanted to say thank you] for the tour before the interview.',
    '[I am writing to thank you] for the interview in the tram depot.',
    '[Just wanted to thank you] for our talk about the role.',
    "[I'd also like to thank you] and Mr Adeyemi for the feedback on my application.",
  ],
  misses: [
    'Thank you for the interview in the tram depot.',
    'The role is to thank donors by hand.',
    'She would like to thank her old boss after the interview.',
  ],
  source: 'R6 and R14; thanking formulas, a matter of taste',
};
