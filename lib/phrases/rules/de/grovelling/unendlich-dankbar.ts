import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/unendlich-dankbar',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  patterns: ['(überaus|ausserordentlich|unendlich|zutiefst|ewig|äusserst|wahnsinnig) (dankbar|verbunden)'],
  unless: ['(war|bin) (ich|ihnen) ..4 (für|dass) ..6 (gelernt|geholfen|erlebt)'],
  reason: {
    de: 'So viel Dank für eine Selbstverständlichkeit macht Sie klein und den Leser verlegen.',
    en: 'So much gratitude for a matter of course belittles you and embarrasses the reader.',
  },
  replacements: ['dankbar'],
  hits: [
    'Ich wäre Ihnen [unendlich dankbar].',
    'Für eine Antwort wäre ich [äußerst dankbar].',
    'Ich wäre dir [zutiefst verbunden] für einen Hinweis.',
  ],
  misses: [
    'Für Ihren Rat zur Mappe bin ich dankbar.',
    'Die Geräte sind miteinander verbunden.',
    'Ich danke Ihnen für den Hinweis.',
  ],
  source: 'R16: sich nicht klein machen; Wissensblatt, Abschnitt 5',
};
