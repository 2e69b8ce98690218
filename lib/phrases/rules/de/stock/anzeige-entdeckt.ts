import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/anzeige-entdeckt',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{16,: <advert> ; (entdeckt|gefunden|gelesen|las)}',
    '<advert> ..4 (angesprochen|begeister~|neugierig~ gemacht)',
    '{12: mein~ (interesse|neugier|aufmerksamkeit) ; geweckt}',
  ],
  unlessInClause: ['(fehler|problem~)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Fundort der Anzeige steht in vielen Bewerbungen am Anfang, und der Leser überspringt ihn.',
    en: 'Many applications open with where the advertisement was found, and the reader skips it.',
  },
  advice: {
    de: 'Setzen Sie an den Anfang, was Sie an dieser Aufgabe reizt.',
    en: 'Open with what draws you to this task.',
  },
  replacements: [],
  hits: [
    'Auf Ihrer Homepage habe ich Ihr [Stellenangebot als Glaser gefunden].',
    'Ihre Position im Einkauf kenne ich von der Messe. Im Netz habe ich soeben Ihre [Anzeige für die Frühschicht entdeckt].',
    'Ihre [Stellenanzeige hat mich sofort angesprochen].',
    'Die Ausschreibung hat sofort [mein Interesse geweckt].',
    'Ich habe mit Interesse Ihr [Inserat für die Spätschicht gelesen].',
  ],
  misses: [
    'Im Interview ging es um den Neubau. Auf Ihrer Webseite habe ich gelesen, dass Sie nun auch Solardächer bauen.',
    'Meine Bewerbung ging am Montag an Sie. Auf der Suche nach meiner Brille habe ich das Zeugnis gefunden.',
    'Der Probetag in der Küche war lehrreich. Den Fehler in der Anzeige habe ich entdeckt, bevor sie gedruckt war.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
