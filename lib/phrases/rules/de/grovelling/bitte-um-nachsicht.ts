import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/bitte-um-nachsicht',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    'hoff~ ..4, (in ordnung|okay|ok) , (dass|wenn) ich',
    '{10: <sorry> ; (die|meine|meiner|dies~|so viele) ; (mail|nachricht|neugier|ungeduld|frage~|nachfrag~)}',
    '{10: (nehmen|nimm|nehmt|seien|sei|seid|sind|bist|verstehen) ; (mir|mich) ; nicht (übel|böse|falsch~)}',
    '{6: (bitte~|bitten|haben|hab|habt|seien|seid) ; nachsicht}',
  ],
  unlessInClause: ['(spät~|verspät*|kurzfristig~)'],
  reason: {
    de: 'Wer um Nachsicht bittet, gibt einen Fehler zu, den der Leser gar nicht gesehen hat.',
    en: 'Asking for indulgence admits a fault that the reader has not even seen.',
  },
  advice: {
    de: 'Kürzen Sie die Mail, wenn sie zu lang ist, und lassen Sie die Entschuldigung weg.',
    en: 'Shorten the mail if it is too long, and drop the apology.',
  },
  replacements: [],
  hits: [
    '[Entschuldigen Sie die lange Mail], zum Gespräch fiel mir viel ein.',
    '[Verzeihen Sie meine Ungeduld], ich denke oft an die Stelle.',
    'Bitte [nehmen Sie es mir nicht übel], dass ich nach der Bewerbung frage.',
    '[Seid mir bitte nicht böse], ich frage noch einmal wegen der Ausbildung.',
    'Ich [bitte um Nachsicht], das Interview war mein erstes.',
    'Bitte [verstehen Sie mich nicht falsch], die Stelle interessiert mich.',
  ],
  misses: [
    'Entschuldigen Sie die späte Antwort auf Ihre Einladung zum Gespräch.',
    'Über lange Fragen im Interview habe ich mich gefreut.',
    'Nachsicht mit Lehrlingen ist Teil der Stelle.',
    'Man versteht Sie am Telefon leider schlecht, das Gespräch brach ab.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
