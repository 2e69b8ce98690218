import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/too-much-trouble',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    {
      match:
        '(if|unless) (it|that|this) ..4 (too much (trouble|to ask|bother|of a _)|asking too much|no trouble|a (bother|burden))',
      replacements: ['if possible'],
    },
    '(hope|trust) ..5 not ..3 (too much (trouble|to ask)|asking ..1 too much)',
  ],
  reason: {
    en: 'So much padding makes a fair question look like a burden; a short polite request weighs less.',
    de: 'So viel Polster lässt eine berechtigte Frage wie eine Last aussehen; eine kurze höfliche Bitte wiegt weniger.',
  },
  advice: {
    en: 'One “please” is polite enough.',
    de: 'Ein „please“ ist höflich genug.',
  },
  replacements: [],
  hits: [
    "[If it's not too much trouble], could you send the date of the interview?",
    'Please tell me the salary band, [if that is not too much to ask].',
    '[If it is not a bother], I would like the name of the job coach.',
    '[If it would not be too much of a hassle], please return my application.',
    'I [hope it is not asking too much] to hear about the role.',
  ],
  misses: [
    'It was no trouble to find a role for her.',
    'If possible, I would like to see the lab before the interview.',
    'That is too much water for one plant, as I learnt on the job.',
    'If the lift causes trouble, call the porter.',
  ],
  source: 'R16, friendly but direct; common advice on minimising words',
};
