import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/idealer-kandidat',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(der|die|ein|eine|als) (ideale~|perfekte~|optimale~|bestmögliche~|genau richtige~) (kandidat~|kandidatin|besetzung|bewerber~|bewerberin|person|mitarbeiter~|mitarbeiterin|wahl)',
    '(genau|bestimmt|sicher|wohl) (der|die) richtige für ..4',
  ],
  unless: ['(suchen|sucht|gesucht|finden|wünsche|sie sich)'],
  reason: {
    de: 'Das Urteil steht dem Leser zu; geben Sie ihm ein Beispiel, und er fällt es selbst.',
    en: 'That verdict is the reader’s; give one example and they will reach it themselves.',
  },
  replacements: [],
  hits: [
    'Ich bin [der ideale Kandidat] für Sie.',
    'Damit wäre ich [die perfekte Besetzung].',
    'Ich bin [die optimale Bewerberin].',
  ],
  misses: [
    'Sie suchen die ideale Besetzung für das Archiv.',
    'Die ideale Temperatur liegt bei acht Grad.',
    'Welche Person leitet das Team?',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
