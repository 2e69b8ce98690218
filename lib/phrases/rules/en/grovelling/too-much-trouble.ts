import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/too-much-trouble',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  patterns: [
    '(if|unless|provided|hope) (it is|this is|that is|I am|it was|it would be|is) not [asking] too much (trouble|to ask|of a (bother|burden|hassle|nuisance)|hassle|work|bother)',
    '(if|hope) (it is|this is|that is|it would|it is|I am) not [too|asking|be] [much] (trouble|too much|a bother|asking too much|inconvenient)',
    '(if|should) (I|one) (may|might|can|could) be so (bold|free|rude|forward)',
    '(would|could|might) you (possibly|perhaps|maybe|by any chance) ..2 (possibly|perhaps|maybe|kindly|at all)',
    '(no worries|no problem|no big deal|totally fine|that is fine|it is fine|totally understand) (if|at all if) (not|you (do not|can not|are too busy|would rather not))',
    '(I|you) (totally|completely|fully) understand if you (do not|can not|have no|are too|would rather|never|choose|decide not)',
    '(if|only if) (it is|that is|this is) [really|at all] (okay|ok|alright|all right) (with|for|by) you',
    '(if you (can|could) spare|spare me|spare) ..2 (minute|moment|second|seconds|minutes) of your',
  ],
  reason: {
    en: 'So many ways out make the question hard to take seriously; one polite request is enough.',
    de: 'So viele Auswege nehmen der Frage ihr Gewicht; eine höfliche Bitte genügt.',
  },
  replacements: [],
  hits: [
    "[If it's not too much trouble], could you send the date?",
    '[If I may be so bold], I have a question.',
    '[No worries if not]!',
  ],
  misses: [
    'It was no trouble to find the office.',
    'If possible, I would like to see the lab.',
    'That is too much water for one plant.',
  ],
  source: 'R16; stacked ways out',
};
