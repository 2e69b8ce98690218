import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/hallo-zusammen',
  language: 'de',
  category: 'impersonal',
  severity: 'mild',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: [
    '^ [<dear>] <hello> [,] [liebe|ihr|an] (zusammen|alle|allerseits|leute|miteinander|zäme|lieben|allen|in die runde) (,|$)',
    '^ (ihr lieben|liebe zusammen|hoi zäme) (,|$)',
  ],
  unless: ['<hello> [,] <person>'],
  reason: {
    de: 'Der Sammelgruß passt in einen Chat; nach einem Gespräch erwartet der Leser seinen Namen.',
    en: 'A greeting to the whole room suits a chat; after an interview readers expect their own name.',
  },
  advice: {
    de: 'Setzen Sie den Namen der Person ein, mit der Sie gesprochen haben; er steht meist in der Einladung.',
    en: 'Put in the name of the person you talked to; it usually stands in the invitation.',
  },
  replacements: [],
  hits: [
    '[Hallo zusammen],\ndanke für das Gespräch am Montag.',
    '[Guten Morgen allerseits],\nich frage nach meiner Bewerbung.',
    '[Grüezi miteinander]\ndanke für das Interview.',
    '[Hi, ihr Lieben],\nder Probetag war toll.',
    '[Moin in die Runde]!\nDie Stelle lässt mich nicht los.',
  ],
  misses: [
    'Hallo Frau Zusammen,\ndanke für das Gespräch.',
    'Hallo Jonas, hallo Mia,\ndanke für das Interview.',
    'Guten Tag Herr Aydin,\nzusammen mit der Bewerbung sende ich das Zeugnis.',
    'Moin Lasse,\nalle Unterlagen zur Bewerbung hängen an.',
  ],
  source: 'R9, personal salutation to the interviewer; common advice on application letters',
};
