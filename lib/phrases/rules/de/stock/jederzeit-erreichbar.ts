import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/jederzeit-erreichbar',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{12: (sie|du|ihr|sich|dich|euch) ; jederzeit ; (wend~|melden|kontaktier~|erreich*|anruf~|meld~)}',
    '(frage~|rückfrage~) beantwort~ (ich|wir) ..3 gern~',
    '(bei|für) ..2 (fragen|rückfrage~) bin [ich] ..3 da',
  ],
  unless: ['<at hand>'],
  elsewhere: 'nothing',
  reason: {
    de: 'Dass man fragen darf, weiß der Leser; ein Satz ohne Neuigkeit macht die Mail länger.',
    en: 'The reader knows that they may ask; a sentence without news makes the mail longer.',
  },
  advice: {
    de: 'Nennen Sie einen Weg und eine Zeit oder lassen Sie den Satz weg.',
    en: 'Give one channel and one time, or leave the sentence out.',
  },
  replacements: [],
  hits: [
    'Das Praktikum im Labor war mein Einstieg. Bei Fragen können Sie [sich jederzeit an mich wenden].',
    'Zum Vorstellungsgespräch kam ich aus Linz. [Melde dich jederzeit] bei mir.',
    'Die Stelle im Archiv kenne ich gut. Weitere [Fragen beantworte ich Ihnen gerne].',
    'Mit Ihrer Ausbildungsleiterin sprach ich über Schichten. Am Handy [erreichen Sie mich jederzeit].',
  ],
  misses: [
    'Der Job in der Werft ist mir wichtig. Sie erreichen mich ab 17 Uhr am Telefon.',
    'Danke für das Gespräch am Dienstag. Die Fragen zum Lager konnten Sie mir gut beantworten.',
    'Die Stelle in der Gärtnerei lockt mich. Das Tor lässt sich jederzeit öffnen.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
