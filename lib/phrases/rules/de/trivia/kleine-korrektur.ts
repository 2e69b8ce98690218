import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/kleine-korrektur',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    'nicht ..2 (<weekday>|<month>) ..1, sondern ..2',
    'genau genommen',
    '{6: (klein~|kurz~|nur) ; korrektur}',
    '{10: (ich|mich) ; (jahr~|datum|zahl~|monat~|name~) ; (geirrt|verwechselt|falsch~)}',
  ],
  unless: ['(statt|verschieb*|verlegt)'],
  reason: {
    de: 'Ob Dienstag oder Mittwoch, ändert an Ihrer Eignung nichts; die Richtigstellung wirkt kleinlich.',
    en: 'Tuesday or Wednesday changes nothing about your fitness; the correction seems petty.',
  },
  advice: {
    de: 'Berichtigen Sie nur, was für die Entscheidung zählt, und das in einem Satz.',
    en: 'Correct only what matters for the decision, and in one sentence.',
  },
  replacements: [],
  hits: [
    'Im Gespräch sagte ich Mai, aber es war [nicht Mai, sondern Juni].',
    'Noch eine [kleine Korrektur] zum Interview: Der Kurs dauerte drei Tage.',
    'Beim Gespräch habe ich [mich im Datum geirrt].',
    'Die Messe war [nicht am Dienstag, sondern am Mittwoch], das habe ich im Gespräch verwechselt.',
    '[Genau genommen] war der Kurs, von dem ich im Gespräch sprach, in Linz.',
  ],
  misses: [
    'Mir liegt nicht die Theorie, sondern die Werkbank, das sagte ich im Gespräch.',
    'Zu Ihrer Frage aus dem Gespräch ergänze ich, dass ich den Staplerschein habe.',
    'Korrekturlesen gehört zur Stelle.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
