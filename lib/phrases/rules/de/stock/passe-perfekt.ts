import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/passe-perfekt',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{8: mein~ ; deck~ sich}',
    '(<perfect> geeignet|anforderung* ..1 gerecht)',
    '(in|zu) <your> ..1 <firm> ..1 pass~',
    '{14: (pass~|deck~|erfülle~|entspr*) ; <perfect> ; (<firm>|anforderung*|profil|erfahrung~|vorstellungen|fähigkeit~|qualifikation~|stelle|position|kenntnisse~)}',
    '{10,: (bringe~|erfülle~) ; (anforderung*|voraussetzung~|(nötig~|notwendig~) <skills>)}',
    '(pass~|deck~) [ich|wir] ..2 <perfect> (zu|mit) (ihnen|euch|dir|ihr~)',
    'überzeug~ , dass (ich|mein~) _',
    'pass~ ..3 (in|zu) <your> ..1 <firm>',
  ],
  unlessInClause: ['(termin|nicht|angebot~)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Ob Sie passen, möchte der Leser selbst sehen; die Behauptung nimmt ihm das Urteil ab.',
    en: 'Whether you fit is for the reader to see; the claim takes the verdict away from them.',
  },
  advice: {
    de: 'Zeigen Sie eine Aufgabe, die Sie schon gelöst haben und die hier ansteht.',
    en: 'Show a task you have already solved and that is due here.',
  },
  replacements: [],
  hits: [
    'Das Praktikum im Labor war mein Einstieg. Ich [passe hervorragend in Ihr Anforderungsprofil].',
    'Meine Erfahrungen [decken sich perfekt mit der Stelle].',
    'Zum Vorstellungsgespräch kam ich aus Linz. Ich bin [überzeugt, dass ich gut] arbeite.',
    'Die Stelle im Archiv kenne ich gut. Ich [passe ideal zu euch].',
    'Als Dreherin [erfülle ich alle Ihre Anforderungen].',
    'Für die Stelle als Bäckerin [bringe ich alle Voraussetzungen] mit.',
    'Zum Lager: Ich bin [bestens geeignet].',
  ],
  misses: [
    'Mit Ihrer Ausbildungsleiterin sprach ich über Schichten. Der Termin passt perfekt.',
    'Der Job in der Werft ist mir wichtig. Passt Ihnen der Montag?',
    'Danke für das Gespräch am Dienstag. Das Gehäuse passt genau in den Schacht.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
