import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/fahrtkosten',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{9: (<want>|erstatt*|übernehm~|zurück*|anbei) ; (fahrtkosten|reisekosten)}',
    '{8: (ticket~|bahnticket|parkhaus) ; (kostete|gekostet|euro)}',
    'ticket~ ..3 (anbei|im anhang|häng~)',
  ],
  unless: ['<asked for>', '<third>', '(wir (übernehm~|erstatt*)|(übernehm~|erstatt*) wir)'],
  reason: {
    de: 'Die Abrechnung gehört in eine eigene Mail; hier klingt der Dank, als sei er der Vorspann zur Rechnung.',
    en: 'Expenses belong in a mail of their own; here the thanks sound like a prelude to the bill.',
  },
  advice: {
    de: 'Schicken Sie die Belege getrennt, wenn Sie dazu aufgefordert wurden.',
    en: 'Send the receipts separately if you were asked for them.',
  },
  replacements: [],
  hits: [
    'Allein das [Bahnticket hat 86 Euro gekostet], die Stelle war es wert.',
    'Vielen Dank für das Gespräch, die [Fahrtkosten könnt ihr mir sicher erstatten].',
    'Zum Vorstellungsgespräch noch: [Übernehmen Sie die Reisekosten]?',
    'Danke für das Interview, mein [Ticket hänge] ich an.',
    'Wie läuft nach dem Gespräch die [Erstattung der Fahrtkosten]?',
  ],
  misses: [
    'In der letzten Stelle habe ich Reisekosten geprüft.',
    'Die Fahrkarte für das Gespräch ist gebucht.',
    'Wer Reisekosten plant, braucht Erfahrung, hieß es im Gespräch.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
