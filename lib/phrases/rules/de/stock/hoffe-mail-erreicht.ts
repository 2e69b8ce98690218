import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hoffe-mail-erreicht',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '{16,: <hope> ; (diese|meine) <mail> ; (find~|erreich*|trifft|treffen) ; (gut|wohl*|bester|guter|gesund*)}',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Das ist aus dem Englischen übersetzt und steht in Tausenden von Mails; der Leser überspringt es.',
    en: 'This is a calque from English found in thousands of mails, and the reader skips it.',
  },
  advice: {
    de: 'Beginnen Sie mit dem, was Sie vom Gespräch mitgenommen haben.',
    en: 'Begin with what you took away from the conversation.',
  },
  replacements: [],
  hits: [
    'Ich [hoffe, diese Nachricht erreicht Sie gut].',
    'Ich [hoffe, dass meine Mail dich wohlbehalten erreicht].',
    '[Hoffentlich findet diese E-Mail Sie bei bester Gesundheit].',
    '[Diese Zeilen treffen Sie hoffentlich wohlauf] an.',
    'Ich [hoffe, diese Email findet dich gut].',
  ],
  misses: [
    'Ich hoffe, die Unterlagen sind gut bei Ihnen angekommen.',
    'Erreicht Sie meine Nachricht unter dieser Adresse?',
    'Ich hoffe, Sie finden gut ins Büro zurück.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
