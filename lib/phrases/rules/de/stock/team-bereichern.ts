import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/team-bereichern',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(<your>) ..1 (team|unternehmen|firma|haus|betrieb) ..4 (bereichern|verstärken|voranbringen|weiterbringen) [kann|könnte|werde|würde|möchte]',
    '(von meinen (fähigkeiten|stärken|qualitäten|qualifikationen)|von mir) ..3 (überzeugen|überzeuge)',
    '(überzeugt|sicher) ..2, ..5 in <your> team ..1 (passe|passen|einfügen)',
  ],
  unless: ['(wie|wer|sie suchen|ihr sucht)'],
  reason: {
    de: 'Das verspricht jeder; ein Satz über eine gelöste Aufgabe zeigt dem Leser mehr.',
    en: 'Everyone promises this; one sentence about a task you solved shows the reader more.',
  },
  replacements: [],
  hits: [
    'Ich glaube, dass ich [Ihr Team bereichern kann].',
    'Gern möchte ich Sie [von meinen Fähigkeiten überzeugen].',
    'Ich bin [überzeugt, dass ich gut in Ihr Team passe].',
  ],
  misses: [
    'Ihr Team hat mich überzeugt.',
    'Wer Ihr Team verstärken soll, haben Sie gut erklärt.',
    'Von meinen Kollegen habe ich viel gelernt.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
