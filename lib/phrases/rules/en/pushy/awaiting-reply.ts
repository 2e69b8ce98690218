import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/awaiting-reply',
  language: 'en',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    {
      match: '[<we>] [am|are|will be] [<adverb>] (waiting for|awaiting|await) $1(your|a) ..2 $2(<answer>)',
      replacements: ['I look forward to $1 $2'],
    },
    {
      match:
        '[<we>] [am|are|will be] [<adverb>] (waiting|awaiting|wait) (to hear [from you]|for you to _) [<about it>]',
      replacements: ['I look forward to hearing from you'],
    },
  ],
  unless: ['(while|until|after|still|when) ..3 (waiting|awaiting|await)', 'hear [back] from (them|other|another|the)'],
  reason: {
    en: 'Saying that you are waiting presses a little, while saying what you look forward to does not.',
    de: 'Wer betont, dass er wartet, drängt ein wenig; Vorfreude drängt nicht.',
  },
  replacements: [],
  hits: [
    '[I await your reply] concerning the role.',
    '[I am eagerly waiting for your response] to my application.',
    '[We are waiting to hear from you about the interview].',
    '[Awaiting your official reply] on my application.',
    '[I will be waiting for your call] about the job.',
  ],
  misses: [
    'I wait for the bus before every interview.',
    'The patch is waiting for a review by the second team.',
    'Your reply about the position made me happy.',
  ],
  source: 'R20; closing formulas that wait',
};
