import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/schon-entschieden',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    'ob (sie|du|ihr) (sich|dich|euch) (schon|bereits|inzwischen|mittlerweile|nun|endlich|jetzt) ..4 (entschieden|entschlossen) [haben|hast|habt]',
    '(ob|dass) ..3 (schon|bereits|inzwischen|mittlerweile|nun|endlich) ..2 (entscheidung|vorauswahl|auswahl) ..4 (getroffen|gefallen) [haben|hast|habt|wurde|ist]',
  ],
  unless: ['(ich mich|für mich|habe ich)'],
  reason: {
    de: 'Wer nach der Entscheidung fragt, drängt auf sie; die Frage nach dem nächsten Schritt lässt Luft.',
    en: 'To ask about the decision is to press for it; a question about the next step leaves room.',
  },
  replacements: ['wie es weitergeht', 'wie der nächste Schritt aussieht'],
  hits: [
    'Darf ich fragen, [ob Sie sich schon entschieden haben]?',
    'Mich interessiert, [ob Sie bereits eine Entscheidung getroffen haben].',
    'Weißt du, [ob ihr euch nun entschieden habt]?',
  ],
  misses: [
    'Ich habe mich bereits für die Abendschule entschieden.',
    'Wann dürfen die Bewerber mit einer Entscheidung rechnen?',
    'Darf ich fragen, wie es weitergeht?',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3 (Entscheidung)',
};
