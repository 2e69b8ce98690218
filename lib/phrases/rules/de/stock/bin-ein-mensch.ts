import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/bin-ein-mensch',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    'offen für neu~',
    '(bin|als) [ich] [ein~] [<very>] (<softskill>|offen~|herzlich~|ruhig~|ehrlich~|neugierig~) [..3, <softskill>|und _] (mensch~|person|persönlichkeit)',
    '(bin ich|ich bin) von natur aus ..2',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'So beschreibt sich fast jeder; der Leser kann sich keinen bestimmten Menschen vorstellen.',
    en: 'Nearly everybody describes themselves like this; the reader cannot picture anyone in particular.',
  },
  advice: {
    de: 'Zeigen Sie sich bei etwas, das Sie getan haben.',
    en: 'Show yourself doing something you really did.',
  },
  replacements: [],
  hits: [
    'Das Gespräch mit Frau Ohm klingt noch nach. Ich [bin ein sehr offener Mensch].',
    'Zur Position im Controlling habe ich eine Idee. [Als kommunikative Person] mag ich den Empfang.',
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. [Ich bin von Natur aus neugierig].',
    'Im Gespräch zeigten Sie mir die Fräse. Ich [bin eine ehrliche und fröhliche Persönlichkeit].',
  ],
  misses: [
    'Die Bewerbung als Busfahrer liegt Ihnen vor. Der Mensch steht in Ihrem Haus vorn, sagte die Kollegin.',
    'Das Praktikum im Labor war mein Einstieg. Ich bin eine Woche in Linz.',
    'Zum Vorstellungsgespräch kam ich aus Linz. Als Mitarbeiterin der Nachtschicht kenne ich den Lärm.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
