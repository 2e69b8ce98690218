import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/entscheidung-gefallen',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '(haben sie sich|hast du dich|habt ihr euch) (schon|bereits|inzwischen|mittlerweile|endlich|nun) ..3 entschieden',
    '(haben sie|hast du|habt ihr) (schon|bereits|inzwischen|mittlerweile|endlich|nun) eine (entscheidung|vorauswahl|auswahl) getroffen',
    '(wurde|ist) (schon|bereits|inzwischen|mittlerweile|endlich|nun) eine (entscheidung|vorauswahl|auswahl) (getroffen|gefallen)',
  ],
  unless: ['entschieden , ob', 'für (ein|eine|einen|das|den|die) ..2 entschieden'],
  reason: {
    de: 'Wer nach der Entscheidung fragt, drängt auf sie; die Frage nach dem nächsten Schritt lässt Luft.',
    en: 'To ask about the decision is to press for it; a question about the next step leaves room.',
  },
  replacements: ['wie geht es weiter', 'wie sieht der nächste Schritt aus'],
  hits: [
    '[Habt ihr euch inzwischen entschieden]?',
    '[Haben Sie bereits eine Entscheidung getroffen]?',
    '[Ist inzwischen eine Entscheidung gefallen]?',
  ],
  misses: [
    'Habe ich mich bereits bedankt?',
    'Haben Sie schon eine Idee für den Einstieg?',
    'Wie geht es nach dem Gespräch weiter?',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3',
};
