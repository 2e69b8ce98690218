import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/teil-des-teams',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{16,: (freue~|würde|hoff~|möchte|gern~|vorstellen|motiviert*) ; (teil|mitglied) (<your> _|(des|eines) ..2 <firm>) [[zu] (werden|sein)]}',
    '{10: <your> <firm> ; unterstützen ; (gern~|<perfect>|mein~)}',
    'freue [ich] mich ..2 darauf , ..4 <firm> ..3 (unterstützen|verstärk~|arbeiten)',
  ],
  unlessInClause: ['tatkräftig'],
  elsewhere: 'nothing',
  reason: {
    de: 'Vom „Teil des Teams“ schreibt fast jeder; was Sie dort tun würden, bleibt unklar.',
    en: 'Nearly everyone writes of being “part of the team”; what you would do there stays unclear.',
  },
  advice: {
    de: 'Nennen Sie die Aufgabe, die Sie als Erstes anpacken würden.',
    en: 'Name the task you would tackle first.',
  },
  replacements: [],
  hits: [
    'Die Ausbildung zur Optikerin dauert drei Jahre. Gern [möchte ich Teil Ihres Teams werden].',
    'Das Vorstellungsgespräch liegt eine Woche zurück. Ich würde mich [freuen, bald Mitglied eures Teams zu sein].',
    'Den Lebenslauf habe ich ergänzt. Ich [freue mich darauf, Ihr Team zu unterstützen].',
  ],
  misses: [
    'Unser Gespräch drehte sich um Lehmputz. Ein Teil des Teams arbeitet in Passau.',
    'Die Lehrstelle in Chur ist noch frei. Der größte Teil Ihres Vortrags galt dem Moor.',
    'Der Job am Empfang passt zu mir. Ich freue mich darauf, die Kollegin kennenzulernen.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
