import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/bedanke-mich-im-voraus',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: ['{12: (bedank~|danke ich|danke (ihnen|dir|euch)) ; <ahead>}', 'dank~ [ich] (ihnen|dir|euch) vorab'],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Dank kommt vor der Gefälligkeit, und der Leser spürt, dass ein Nein nicht vorgesehen ist.',
    en: 'The thanks come before the favour, and the reader feels that no is not an option.',
  },
  advice: {
    de: 'Bitten Sie einfach und danken Sie, wenn die Antwort da ist.',
    en: 'Simply ask, and give thanks when the answer has come.',
  },
  replacements: [],
  hits: [
    'Ich [bedanke mich bereits im Voraus].',
    'Dafür [bedanke ich mich schon jetzt].',
    'Ich [danke dir schon im Vorraus].',
    'Ich möchte mich [schon jetzt für Ihre Unterstützung bedanken].',
    'Wir [bedanken uns im Voraus] für Ihre Mühe.',
  ],
  misses: [
    'Die Miete ist drei Monate im Voraus zu zahlen.',
    'Ich bedanke mich für die Einladung.',
    'Ich möchte mich für den Rundgang bedanken und vorab nach Parkplätzen fragen.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
