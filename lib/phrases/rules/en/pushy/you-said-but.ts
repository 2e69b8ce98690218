import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/you-said-but',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(you|u|was) (said|told|wrote|promised) ..10, (but|yet|and|still) ..3, <not> ..2 (<answering>|<answer>)',
    'you (said|told me|promised) ..8, and now',
    { match: '(as|like) (you [had]|I was) promised', replacements: ['as we discussed'] },
    'you [had|have] (promised|assured) ..6 (<answering>|<answer>|me)',
    '<we> was (promised|assured)',
    '(despite|against) (<the>|all) promise',
    '(broke|kept|keep) your (promise|word)',
    '(you (were|was|are) (supposed|meant) to|I was (supposed|meant|expecting) to hear)',
    '(date|day|week) you ..1 (gave|set|promised) ..3 (passed|gone|over)',
  ],
  unless: ['as promised [,] (here|I|please)', '<we> [have] promised'],
  unlessInClause: ['<customers>'],
  elsewhere: 'mild',
  reason: {
    en: 'Setting their words against what happened sounds like an accusation and makes the reader defend the delay.',
    de: 'Wer Worte und Wirklichkeit gegeneinander hält, klagt an, und die andere Seite verteidigt sich.',
  },
  advice: {
    en: 'Mention the date in half a sentence without but, then ask how things stand.',
    de: 'Erwähnen Sie den Termin in einem halben Satz ohne aber und fragen Sie dann nach dem Stand.',
  },
  replacements: [],
  hits: [
    '[You said the role would be filled by May, but I have not heard] anything.',
    '[You were supposed to] call after the interview.',
    'I [was told that the manager would ring on Monday, yet nobody has called].',
    '[You promised to call me] after the interview.',
    'Please send me the result of the interview [as you promised].',
    '[Despite your promise] I have no news on the role.',
    'The [date you gave has passed] without news on my application.',
    '[I was supposed to hear] last Friday.',
  ],
  misses: [
    'You said the role is based in Leeds, but I could also work in York.',
    'You mentioned that I would hear about the role this week; could you tell me where things stand?',
    'You should have received my references for the job by now.',
    'I promised to send the photos for the role, here they are.',
    'I was expecting to see the old office.',
  ],
  source: 'R20 and R21; reproachful reminders',
};
