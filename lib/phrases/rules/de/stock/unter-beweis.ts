import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/unter-beweis',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    { match: '<<unter beweis stellen>>', replacements: ['zeigen'] },
    { match: '<<unter beweis zu stellen>>', replacements: ['zu zeigen'] },
    { match: '<<unter beweis gestellt>>', replacements: ['gezeigt'] },
    '(stelle|stellte|stellen) ..10 unter beweis~',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Die Wendung klingt nach Gericht; der Leser erwartet einen Beweis und bekommt eine Behauptung.',
    en: 'The phrase smacks of a court; the reader expects proof and gets a claim.',
  },
  advice: {
    de: 'Sagen Sie, was Sie getan haben.',
    en: 'Say what it was that you did.',
  },
  replacements: [],
  hits: [
    'Mein Können durfte ich in Graz [unter Beweis stellen].',
    'Das habe ich auf drei Baustellen [unter Beweis gestellt].',
    'Gern komme ich, um das [unter Beweis zu stellen].',
    'Auf der Messe [stellte ich mein Talent unter Beweis].',
  ],
  misses: [
    'Den Beweis legte die Messung offen.',
    'Unter den Beweisen war ein Foto.',
    'Die Probe stelle ich unter die Lampe.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
