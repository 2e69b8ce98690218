import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/tatkraeftig',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: ['tatkräftig (unterstützen|zu unterstützen|mithelfen|mitwirken|anpacken)'],
  reason: {
    de: 'Das Wort „tatkräftig“ klingt nach Vereinsfest; sagen Sie, was genau Sie übernehmen.',
    en: 'The word “tatkräftig” sounds like a village fair; say what exactly you would take on.',
  },
  replacements: [],
  hits: [
    'Gern möchte ich Ihr Team [tatkräftig unterstützen].',
    'Ich freue mich, euch [tatkräftig zu unterstützen].',
    'Beim Umbau will ich [tatkraeftig mitwirken].',
  ],
  misses: [
    'Sie unterstützen Azubis mit einem Mentor.',
    'Ein kräftiger Händedruck zum Schluss.',
    'Gern unterstütze ich Ihr Team bei der Inventur.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
