import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/erinnerung-nachhall',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '<talk> ..4 (guter|bester|angenehm~|positiv~) erinnerung',
    '(bleibenden|tief~) eindruck (hinterlassen|gemacht)',
    '(nicht|alles ander~ als) selbstverständlich',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'So verabschiedet man sich in Festreden; was geblieben ist, erfährt der Leser nicht.',
    en: 'Speeches end like this; the reader does not learn what stayed with you.',
  },
  advice: {
    de: 'Nennen Sie den Satz oder das Bild, das Ihnen geblieben ist.',
    en: 'Name the sentence or the picture that stayed with you.',
  },
  replacements: [],
  hits: [
    'Das [Gespräch ist mir in bester Erinnerung].',
    'Ihr Haus hat bei mir einen [bleibenden Eindruck hinterlassen].',
    'Der offene Empfang zum Vorstellungsgespräch ist [nicht selbstverständlich].',
  ],
  misses: [
    'Zur Erinnerung: Das Gespräch ist am Montag.',
    'Mein erster Eindruck von der Stelle war richtig.',
    'Der Preis für die Fahrt zum Interview versteht sich von selbst.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
