import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/thanks-in-advance',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(thank you|thanks|thank~|thanking you|many thanks|thx) [very much|so much|a lot] in (advance|anticipation|adv)',
    '[<adverb>|is|are|be|would be|will be] (highly|greatly|much|very much|deeply|truly|really) appreciated',
    'thanking you',
  ],
  reason: {
    en: 'Thanks before the deed takes the deed for granted; thank once, for something that has happened.',
    de: 'Dank im Voraus setzt die Tat schon voraus; danken Sie einmal, für etwas Geschehenes.',
  },
  replacements: ['thank you'],
  hits: ['[Thank you in advance] for your reply.', '[Thanks in advance]!', '[Thanking you in anticipation].'],
  misses: ['Thank you for the tour.', 'Book the room in advance.', 'I appreciated the open talk.'],
  source: 'R14; closing formulas on which opinions differ',
};
