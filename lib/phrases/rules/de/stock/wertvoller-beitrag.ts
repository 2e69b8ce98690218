import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/wertvoller-beitrag',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(einen|meinen|wertvoll~) [_] beitrag~ ..6 (leist~|zu leist~)',
    'zum ..1 (erfolg|unternehmenserfolg) ..4 (beitrag~|beizutragen)',
    '(wertvoll~|wichtig~) beitrag~ (zum|zu|für) ..2 (erfolg|<firm>)',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Vom „wertvollen Beitrag“ schreibt jeder; was Sie beitragen, erfährt der Leser nicht.',
    en: 'Everyone writes of a “valuable contribution”; the reader does not learn what you contribute.',
  },
  advice: {
    de: 'Nennen Sie die Sache, die Sie übernehmen oder verbessern würden.',
    en: 'Name the thing you would take on or improve.',
  },
  replacements: [],
  hits: [
    'Gern möchte ich [einen wertvollen Beitrag zu eurem Erfolg leisten].',
    'Ich will [zum Erfolg Ihres Hauses beitragen].',
    'So kann ich [einen wichtigen Beitrag leisten].',
  ],
  misses: [
    'Ihr Beitrag im Fachblatt über Moore hat mir geholfen.',
    'Der Beitrag zur Kantine beträgt zwei Euro.',
    'Zum Erfolg der Messe gratuliere ich.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
