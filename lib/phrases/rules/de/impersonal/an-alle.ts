import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/an-alle',
  language: 'de',
  category: 'impersonal',
  severity: 'mild',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: [
    '^ <salute> (alle|allen|leute|beteiligte~|runde|auswahl*|interessierte~) [<innen>] [<of office>] (,|$)',
    '^ <salute> kolleg* [und kolleg*] [<innen>] (der|aus der|vom) (personal*|recruiting*|hr)',
    '^ (an alle|dear all|hi all) ..2 (,|$)',
  ],
  unless: ['^ (liebe|lieber|hallo|hi) !(alle|leute|kolleginnen|kolleg*|beteiligte~) [_] , [<dear>|hallo|an] _'],
  reason: {
    de: 'Wer alle anspricht, spricht keinen an; nennen lassen sich zwei oder drei Namen leicht.',
    en: 'Addressing everybody addresses nobody; two or three names are easily written.',
  },
  advice: {
    de: 'Setzen Sie den Namen der Person ein, mit der Sie gesprochen haben; er steht meist in der Einladung.',
    en: 'Put in the name of the person you talked to; it usually stands in the invitation.',
  },
  replacements: [],
  hits: [
    '[Liebe alle],\ndanke für das Interview.',
    '[Sehr geehrte Auswahlkommission],\nvielen Dank für das Gespräch.',
    '[Liebe Kolleginnen und Kollegen der Personalabteilung],\nich frage nach meiner Bewerbung.',
    '[An alle Beteiligten],\ndanke für den Probetag.',
    '[Dear all],\ndanke für das Gespräch zur Stelle.',
  ],
  misses: [
    'Liebe Kolleginnen und Kollegen,\nbitte gebt mir Feedback zum Protokoll.',
    'Liebe Kollegin Maria,\ndanke für das Interview.',
    'Liebe Frau Kern, lieber Herr Vogt,\nvielen Dank für das Gespräch.',
    'Lieber Alle Hansen,\nvielen Dank für das Gespräch.',
    'Liebe Tina, lieber Ole,\nan alle Beteiligten danke für das Gespräch.',
  ],
  source: 'R9, personal salutation to the interviewer; common advice on application letters',
};
