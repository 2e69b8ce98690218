import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/reaffirm-interest',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match: '<I want to> (<reaffirm>|confirm) my ..2 interest (in|for)',
      replacements: ['I am still interested in'],
    },
    '<reaffirm> my ..3 (interest|enthusiasm|excitement|desire|commitment)',
    'my ..1 (strong|keen|sincere*|genuine|continued|deep) ..1 (interest|enthusiasm) (in|for)',
  ],
  reason: {
    en: 'The wish belongs in the mail, yet “reiterate” wraps it in a formula.',
    de: 'Der Wunsch gehört in die Mail, doch „reiterate“ verpackt ihn in eine Formel.',
  },
  advice: {
    en: 'Say that you want the job now more than before, and why.',
    de: 'Sagen Sie, dass Sie die Stelle jetzt noch lieber möchten, und warum.',
  },
  replacements: [],
  hits: [
    '[I would like to reiterate my strong interest in] the harbour job.',
    'Let me [reaffirm my sincere interest] in your team.',
    'Let me [underline my enthusiasm] once more.',
    '[I just wanted to reaffirm my interest in] the school.',
    'The visit deepened [my genuine interest in] the archive.',
  ],
  misses: [
    'I want the job now even more than before.',
    'My brother lost interest in the game.',
    'You underlined the word in red.',
    'The bank confirmed the interest on my loan.',
  ],
  source: 'R7 and R14; opportunity talk, a matter of taste',
};
