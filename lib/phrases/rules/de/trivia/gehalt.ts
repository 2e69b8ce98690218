import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/gehalt',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{9: (<want>|wie|was|mehr|höher~|über das|über mein|noch einmal|beim) ; <pay>}',
    '(was|wie viel) ..2 (verdien~|zahl~)',
    '(# euro mehr|mehr geld)',
    '{8: (unter|mindestens|weniger als) # ; (euro|brutto)}',
  ],
  unless: ['<asked for>', '<third>'],
  reason: {
    de: 'Ungefragt im Dankschreiben lenkt das Geld den Blick vom Gespräch auf den Preis.',
    en: 'Raised unasked in a thank-you, money turns the view from the talk to the price.',
  },
  advice: {
    de: 'Heben Sie die Frage für das Vertragsgespräch auf oder fragen Sie, wenn ein Angebot vorliegt.',
    en: 'Keep the question for the contract talk, or ask when there is an offer.',
  },
  replacements: [],
  hits: [
    'Nach dem Gespräch frage ich mich: [Wie sieht es mit dem Gehalt] aus?',
    'Zur Ausbildung würde mich interessieren, [wie hoch die Vergütung] ist.',
    'Im Gespräch fiel es nicht: [Was verdient] man bei euch?',
    'Ich habe nach dem Interview meinen [Gehaltswunsch noch einmal] überdacht.',
    'Für die Stelle wünsche ich mir etwas [mehr Gehalt].',
    '[Unter 2.900 Euro brutto] kann ich die Stelle leider nicht antreten.',
  ],
  misses: [
    'Zu Ihrer Frage im Gespräch nach dem Gehalt ergänze ich gern Zahlen.',
    'Meine Gehaltsvorstellung für die Stelle liegt bei 45.000 Euro im Jahr.',
    'Zur Stelle gehört, Gehälter für achtzig Leute abzurechnen.',
    'Wie viele Menschen arbeiten im Team, von dem im Gespräch die Rede war?',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
