import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/mit-grossem-interesse',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '{16,: mit ..1 (gross~|grösst~|viel~|besonder~) (interesse|freude|begeisterung|neugier) ; (lese~|las|verfolg~|bewerb~|gelesen|entdeckt|gestossen|aufmerksam|erfahren|genommen|erhalten)}',
  ],
  unlessInClause: ['(entgegen|wohnung)'],
  elsewhere: 'nothing',
  reason: {
    de: 'So beginnt jede zweite Bewerbung; was genau Sie angezogen hat, erfährt der Leser nicht.',
    en: 'Every other application begins like this, and the reader still does not learn what attracted you.',
  },
  advice: {
    de: 'Nennen Sie gleich die Aufgabe oder das Projekt, das Sie neugierig gemacht hat.',
    en: 'Name the task or the project that made you curious straight away.',
  },
  replacements: [],
  hits: [
    '[Mit großem Interesse habe ich Ihre Anzeige gelesen].',
    'Ihre Projekte in der Altbausanierung [verfolge ich mit grosser Begeisterung].',
    '[Mit viel Freude habe ich Ihre Ausschreibung entdeckt].',
    'Ich habe Ihr Inserat [mit größtem Interesse gelesen].',
    '[Mit grossem Interesse bin ich auf Ihr Haus gestossen].',
  ],
  misses: [
    'Mit Interesse und Notizblock saß ich in Ihrem Vortrag.',
    'Ihr Hinweis auf die Werkschau hat mein Interesse geweckt.',
    'Das Kind spielt mit großer Ausdauer.',
    'Die Schüler folgten dem Film mit großem Interesse.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
