import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/ins-stocken',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{10: (ich|mir|mich) ; (blackout|ins (stocken|schwimmen)|den faden verloren|falsch~ wort)}',
    '{8: (fehl~|fiel~) ; mir ; (wort|wort~|nichts|nicht ein)}',
    '{8: mein kopf ; leer~}',
  ],
  unless: ['<third>', '(verkauf~|projekt~)'],
  reason: {
    de: 'Ein Patzer, den Sie nacherzählen, fällt dem Leser erst wieder ein.',
    en: 'A slip that you retell comes back to the reader’s mind.',
  },
  advice: {
    de: 'Reichen Sie lieber in einem Satz die bessere Antwort nach.',
    en: 'Rather send the better answer in one sentence.',
  },
  replacements: [],
  hits: [
    'Bei Ihrer zweiten Frage bin [ich ins Stocken] geraten, sonst war das Gespräch schön.',
    'Leider hatte [ich im Interview kurz einen Blackout].',
    'Beim Thema Haftung [fehlten mir im Gespräch die Worte].',
    'Auf die Frage nach Excel war [mein Kopf plötzlich leer], sonst lief das Interview gut.',
    'Es ärgert mich, dass [ich im Interview ins Schwimmen] kam.',
  ],
  misses: [
    'Der rote Faden im Gespräch war die Sicherheit.',
    'Beim Stromausfall gab es einen Blackout im Werk, davon erzählte ich im Interview.',
    'Der Verkauf geriet ins Stocken, bis wir die Stelle neu besetzten.',
    'Auf Ihre Frage aus dem Gespräch gebe ich gern noch ein Beispiel.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
