import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/gruss-ohne-namen',
  language: 'de',
  category: 'impersonal',
  severity: 'mild',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: ['^ <hello> [(nach|aus) _] (,|$)', '^ <dear> (,|$)'],
  unless: [
    '^ <hello> [,] (<dear>|<person>)',
    '^ <hello> , !(danke|dank|ich|vielen|wir) (,|$)',
    '^ <hello> , [ihr|an|in] (zusammen|alle|lieben|allerseits)',
  ],
  reason: {
    de: 'Ohne Namen fühlt sich niemand gemeint; die Zeile kostet ein Wort und gewinnt einen Leser.',
    en: 'Without a name nobody feels addressed; the line costs one word and wins a reader.',
  },
  advice: {
    de: 'Setzen Sie den Namen der Person ein, mit der Sie gesprochen haben; er steht meist in der Einladung.',
    en: 'Put in the name of the person you talked to; it usually stands in the invitation.',
  },
  replacements: [],
  hits: [
    '[Guten Tag],\nich melde mich nach dem Gespräch.',
    '[Moin]!\nDanke für das Interview gestern.',
    '[Grüß Gott],\nich frage nach meiner Bewerbung.',
    '[Hallo],\ndanke für den Probetag.',
    '[Servus nach Graz],\ndie Stelle klingt gut.',
    '[Schönen guten Tag],\nich interessiere mich für die Lehrstelle.',
  ],
  misses: [
    'Guten Tag Frau Ziegler,\nvielen Dank für das Gespräch.',
    'Hallo Jonas,\ndanke für das Interview.',
    'Guten Tag, Herr Aydin,\nvielen Dank für das Gespräch.',
    'Hallo, Mia,\ndanke für den Probetag.',
    'Hallo [Vorname],\ndanke für das Interview.',
  ],
  source: 'R9, personal salutation to the interviewer; common advice on application letters',
};
