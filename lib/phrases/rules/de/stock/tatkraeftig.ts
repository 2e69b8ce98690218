import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/tatkraeftig',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match: '<<tatkräftig $1(unterstützen|zu unterstützen)>>',
      replacements: ['$1'],
    },
    { match: '<<tatkräftig~ $1(unterstützung)>>', replacements: ['$1'] },
    { match: '(unterstütze|helf~) [ich] ..3 <<tatkräftig>>', replacements: ['gern'] },
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Das Wort „tatkräftig“ klingt nach Vereinsfest und sagt nicht, was Sie übernehmen.',
    en: 'The word “tatkräftig” sounds like a village fair and does not say what you would take on.',
  },
  advice: {
    de: 'Nennen Sie die Aufgabe, bei der Sie helfen würden.',
    en: 'Name the task you would help with.',
  },
  replacements: [],
  hits: [
    'Der Job in der Werft ist mir wichtig. Gern möchte ich Ihr Team [tatkräftig unterstützen].',
    'Danke für das Gespräch am Dienstag. Ich freue mich, euch [tatkräftig zu unterstützen].',
    'Beim Umbau der Stelle will ich [tatkraeftig unterstützen].',
    'Die Stelle in der Gärtnerei lockt mich. Ich unterstütze Sie [tatkräftig].',
  ],
  misses: [
    'Das Praktikum in der Kita beginnt im August. Sie unterstützen Azubis mit einem Mentor.',
    'Ihre Position im Einkauf kenne ich von der Messe. Ein kräftiger Händedruck zum Schluss.',
    'Im Interview ging es um den Neubau. Gern unterstütze ich Ihr Team bei der Inventur.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
