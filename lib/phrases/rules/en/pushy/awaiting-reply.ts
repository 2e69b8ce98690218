import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/awaiting-reply',
  language: 'en',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '[(I|we)] [am|are|will be|shall be|would be] [<adverb>|hopefully] (waiting|awaiting|await|wait) [<adverb>] [for] (your|a|an|the) [kind|further|earliest] (reply|response|answer|feedback|decision|confirmation|update)',
    '[(I|we)] [am|are|will be|would be] [<adverb>] (waiting|awaiting|wait|await) to hear [back|from you|back from you]',
    '[I|we] expect (your|a|an) ..1 (answer|reply|response|decision|feedback)',
  ],
  unless: ['(while|until|after|still) ..3 (waiting|awaiting|await)'],
  reason: {
    en: 'Saying that you are waiting puts gentle pressure on the reader; saying what you look forward to is lighter.',
    de: 'Wer betont, dass er wartet, macht leisen Druck; leichter klingt, worauf Sie sich freuen.',
  },
  replacements: [],
  hits: ['[I await your reply].', '[I am eagerly waiting for your response].', '[We are waiting to hear from you].'],
  misses: ['I wait for the bus.', 'The patch is waiting for a review by the second team.', 'Your reply made me happy.'],
  source: 'R20; closing formulas that wait',
};
