import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/diesbezueglich',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [{ match: '(diesbezüglich|in dieser angelegenheit)', replacements: ['dazu'] }, 'diesbezügliche~'],
  elsewhere: 'nothing',
  reason: {
    de: 'Das lange Kanzleiwort macht den Satz steif, obwohl ein kurzes Wort dasselbe sagt.',
    en: 'The long office word stiffens the sentence although a short word says the same.',
  },
  advice: {
    de: 'Sagen Sie „dazu“ oder nennen Sie die Sache noch einmal beim Namen.',
    en: 'Say “dazu”, or name the matter once more.',
  },
  replacements: [],
  hits: [
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. Über eine kurze Auskunft [diesbezüglich] freue ich mich.',
    'Im Gespräch zeigten Sie mir die Fräse. Ich melde mich [diesbezueglich] am Freitag noch einmal.',
    'Die Bewerbung als Busfahrer liegt Ihnen vor. Haben Sie [in dieser Angelegenheit] schon etwas gehört?',
  ],
  misses: [
    'Das Praktikum im Labor war mein Einstieg. Dazu melde ich mich am Montag noch einmal.',
    'Zum Vorstellungsgespräch kam ich aus Linz. Die Angelegenheit ist erledigt.',
    'Die Stelle im Archiv kenne ich gut. Was dieses Thema angeht, weiß ich noch wenig.',
  ],
  source: 'R14, no stock phrases; general knowledge of business German',
};
