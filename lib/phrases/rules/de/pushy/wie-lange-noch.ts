import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/wie-lange-noch',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: 'wie lange (muss|soll|darf) ich ..3 (warten|gedulden|hoff~) $',
      replacements: ['wann darf ich mit einer Nachricht rechnen'],
    },
    { match: 'wie lange ..5 (warten|gedulden) [lassen|muss|soll]', replacements: [] },
    { match: 'wie lange dauert ..2 denn', replacements: [] },
    { match: 'wie lange (soll|brauch~) ..3 (noch|denn|dauern)', replacements: [] },
    {
      match: '{(dauert|dauern|gedauert|brauchen|brauch~|zieh~ sich) ; (so|zu) lange|ewig~|in die länge}',
      replacements: [],
    },
    { match: '(<why>|was) ..4 dauert', replacements: [] },
  ],
  unless: [
    '<purchase>',
    '(verständnis|verstehe ,|kein problem~|macht nichts|nicht schlimm|wird nicht|entschuldig*|tut mir leid)',
    '(bus|fahrt|zug|kurs|prüfung|anreise|gespräch|führung)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Die Frage klagt über die Dauer, die der Leser meist gar nicht in der Hand hat.',
    en: 'The question complains about the time it takes, which the reader seldom controls.',
  },
  advice: {
    de: 'Fragen Sie nach vorn: wann darf ich mit einer Nachricht rechnen?',
    en: 'Ask forwards: when may I expect to hear?',
  },
  replacements: [],
  hits: [
    'Die Bewerbung liegt vor, [wie lange muss ich noch warten]?',
    'Bitte sagen Sie mir zur Stelle, [wie lange ich mich noch gedulden soll].',
    'Zum Praktikum die Frage: [Wie lange braucht ihr denn noch]?',
    'Warum [dauert die Entscheidung über meine Bewerbung so lange]?',
    'Das Auswahlverfahren [dauert mir viel zu lange].',
  ],
  misses: [
    'Ich verstehe, dass es mit der Stelle länger dauert und nicht schneller geht.',
    'Wie lange dauert die Einarbeitung in der Position?',
    'Im Gespräch fragten Sie, wie lange ich Schicht arbeiten möchte.',
  ],
  source: 'R21, a long wait is no ill will; R17, no pressure on the reader',
};
