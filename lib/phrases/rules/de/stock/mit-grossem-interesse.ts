import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/mit-grossem-interesse',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    'mit (gross~|größt~|höchst~|viel~) (interesse|freude|begeisterung|neugier|aufmerksamkeit) ..5 (gelesen|entdeckt|verfolgt|verfolge|erfahren|gesehen|gestossen|lese|las|bewerbe|wahrgenommen|habe ich|vernommen)',
    '(habe ich|ich habe|ich|verfolge) ..8 mit (gross~|größt~|viel~) (interesse|freude|begeisterung) [gelesen|entdeckt|verfolgt|wahrgenommen|erfahren]',
    'mit (gross~|größt~|viel~) (interesse|begeisterung) ..14 (gelesen|entdeckt|verfolgt|gestossen|wahrgenommen)',
  ],
  unless: ['(zuhörer|publikum|schüler|gäste|fotos) '],
  reason: {
    de: 'So beginnt jede zweite Bewerbung; sagen Sie stattdessen, was genau Ihr Interesse geweckt hat.',
    en: 'Every other application begins like this; say what exactly caught your interest.',
  },
  replacements: [],
  hits: [
    '[Mit großem Interesse habe ich Ihre Anzeige gelesen].',
    'Ihre Projekte [verfolge ich mit grosser Begeisterung].',
    '[Mit viel Freude habe ich Ihre Ausschreibung entdeckt].',
  ],
  misses: [
    'Mit Interesse und Notizblock saß ich in Ihrem Vortrag.',
    'Ihr Hinweis auf die Werkschau hat mein Interesse geweckt.',
    'Das Kind spielt mit großer Ausdauer.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
