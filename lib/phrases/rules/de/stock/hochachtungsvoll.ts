import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hochachtungsvoll',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match: '(hochachtungsvoll|mit (vorzüglicher|grösst~) hochachtung)',
      replacements: ['mit freundlichen Grüßen'],
    },
  ],
  elsewhere: 'mild',
  reason: {
    de: 'So grüßen Mahnungen und alte Briefe; nach einem Gespräch wirkt es kalt.',
    en: 'Reminders and old letters close like this; after a conversation it feels cold.',
  },
  replacements: [],
  hits: [
    '[Hochachtungsvoll]\nJana Kühn',
    '[Mit vorzüglicher Hochachtung]\nKarl Ott',
    '[Mit größter Hochachtung]\nIda Wolf',
  ],
  misses: [
    'Vor Ihrer Arbeit habe ich Hochachtung.',
    'Mit freundlichen Grüßen\nJana Kühn',
    'Die Empfehlungen der Kollegin halfen mir.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
