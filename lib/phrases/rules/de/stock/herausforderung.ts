import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/herausforderung',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match: '(neu~|spannend~|interessant~|beruflich~|gross~) [beruflich~] <<herausforderung>>',
      replacements: ['Aufgabe'],
    },
    {
      match: '(neu~|spannend~|interessant~|beruflich~|gross~|vielseitig~) [beruflich~] <<herausforderungen>>',
      replacements: ['Aufgaben'],
    },
    '{10: (suche|stelle|stellen|nehme|annehmen|liebe|reizt|scheu~) ; herausforderung~|neu~ aufgabe~}',
  ],
  unlessInClause: ['(technisch~|grösst~) herausforderung', 'herausforderung~ ..1 (war|waren)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Das Wort steht in jeder Anzeige und jeder Bewerbung; der Leser überliest es.',
    en: 'This word is in every advertisement and every application, and the reader skips it.',
  },
  advice: {
    de: 'Nennen Sie die Aufgabe selbst.',
    en: 'Name the task itself instead.',
  },
  replacements: [],
  hits: [
    'Die Stelle an der Rezeption beginnt im Mai. Ich freue mich auf die neuen [Herausforderungen].',
    'Das Gespräch mit Frau Ohm klingt noch nach. Das ist eine spannende [Herausforderung] für mich.',
    'Zur Position im Controlling habe ich eine Idee. Auf diese interessante berufliche [Herausforderung] freue ich mich.',
    'Gern [stelle ich mich der Herausforderung].',
  ],
  misses: [
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. Wie Sie Herausforderungen im Winterdienst lösen, hat mich beeindruckt.',
    'Im Gespräch zeigten Sie mir die Fräse. Die Herausforderung im Lager kenne ich aus Bremen.',
    'Die Bewerbung als Busfahrer liegt Ihnen vor. Auf neue Aufgaben im Lager freue ich mich.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
