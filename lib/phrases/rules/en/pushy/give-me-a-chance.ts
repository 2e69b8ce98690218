import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/give-me-a-chance',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(just|please|simply|kindly|only|could you|can you|would you|if you) [just|please|only|kindly|could] (give|grant|offer) me (a|one|the|another|this|that|just one|one more) [single|last|fair|real|small] (chance|shot|try|opportunity|go)',
    '^ give me (a|one|this) ..1 (chance|shot|try)',
    '(take|taking) (a|the) (chance|gamble|risk|bet) on (me|us|someone like me)',
    'you (will|would) (not|never) (regret|be sorry|be disappointed|look back|have to regret)',
    'I (guarantee|promise|assure|swear) [to] [you] [that] (you (will|would|can)|I will (never|always|not|be|give|work|do|make)|I would)',
    'I (promise|swear|guarantee) to (work|give|be|do|make|always|never)',
    'I will not (disappoint|let) (you|you down)',
  ],
  unless: [
    'promise ..6 (send|deliver|bring|forward|share)',
    '(thank|thanks|grateful) ..8 (give|giving|gave|taking|take)',
  ],
  reason: {
    en: "Promises and pleas for a chance can't be checked and put the reader on the spot; show one thing you have done instead.",
    de: 'Versprechen und Bitten um eine Chance lassen sich nicht prüfen und setzen unter Druck; zeigen Sie lieber, was Sie schon geleistet haben.',
  },
  replacements: [],
  hits: [
    '[Please give me a chance].',
    "[You won't regret] it.",
    'I hope you will [take a chance on me].',
    '[I promise to work] day and night.',
  ],
  misses: [
    'Thank you for giving me the chance to see the workshop.',
    'I promise to send the slides tomorrow.',
    'The project gave me a chance to learn.',
  ],
  source: 'R20; guarantees and pleas',
};
