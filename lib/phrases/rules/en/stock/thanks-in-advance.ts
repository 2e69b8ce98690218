import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/thanks-in-advance',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match: '[(I|we)] (<thank you>|thanking you|thx) [very much|so much|a lot|for ..5] in (advance|anticipation)',
      replacements: ['thank you'],
    },
  ],
  reason: {
    en: 'Thanks before the deed takes the deed for granted.',
    de: 'Dank vor der Tat setzt die Tat schon voraus.',
  },
  advice: {
    en: 'Thank once, for something that has happened.',
    de: 'Danken Sie einmal, für etwas Geschehenes.',
  },
  replacements: [],
  hits: [
    '[Thank you in advance] for your reply.',
    '[Thanks in advance]!',
    '[Many thanks for your help in advance].',
    '[I thank you very much in anticipation].',
    '[Thanks a lot in advance] for the form.',
  ],
  misses: [
    'Thank you for the tour.',
    'Book the room in advance.',
    'I appreciated the open talk.',
    'We were told a week in advance.',
  ],
  source: 'R14; closing formulas on which opinions differ',
};
