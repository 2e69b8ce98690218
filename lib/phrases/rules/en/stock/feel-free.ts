import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/feel-free',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '[please] feel free to (contact|call|email|e-mail|reach|ask|get in touch|write|message|text|phone|drop|let me know)',
    'should you (have|require|need) [any] (further|additional|more|other) (questions|question|queries|information|details|documents|documentation|clarification|concerns)',
    'should you (require|need|have) any (questions|information|queries|concerns|clarification|clarifications|details)',
    '[I|we] [am|remain|are] at your disposal',
  ],
  reason: {
    en: 'The line is harmless but empty; offer one thing you can send, or leave it out.',
    de: 'Der Satz schadet nicht, sagt aber nichts; bieten Sie etwas Bestimmtes an oder lassen Sie ihn weg.',
  },
  replacements: [],
  hits: [
    '[Please feel free to contact] me.',
    '[Should you need any further information], I can send it.',
    '[Should you have any questions], I am here.',
  ],
  misses: ['Feel free to take another seat.', 'You asked for information on my diploma.', 'We feel free in this team.'],
  source: 'R14; closing formulas',
};
