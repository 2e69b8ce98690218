import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/wann-denn',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '(wann|wie lange|warum|wieso|weshalb) ..4 (denn|endlich|nun|noch) ..8 (antwort|rückmeldung|entscheidung|bescheid|hören|rechnen|warten|melden|gemeldet|nachricht|erwarten)',
    '(wann|warum|wieso) ..1 (endlich|niemand) ',
    'warum (haben|melden|antworten) (sie|ihr) ..5 (nicht|nie|kein~)',
  ],
  reason: {
    de: 'Das kleine „denn“ oder „endlich“ klingt ungeduldig; ohne es ist die Frage offen und freundlich.',
    en: 'The little “denn” or “endlich” sounds impatient; without it the question is open and friendly.',
  },
  replacements: [],
  hits: [
    'Können Sie mir sagen, [wann ich denn mit einer Antwort rechnen] kann?',
    '[Wann kann ich endlich mit einer Entscheidung rechnen]?',
    '[Wie lange muss ich noch warten]?',
  ],
  misses: [
    'Wann darf ich voraussichtlich mit einer Entscheidung rechnen?',
    'Wie geht es nach dem Gespräch weiter?',
    'Wann haben Sie denn das Haus gebaut?',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3 (Tempowörter)',
};
