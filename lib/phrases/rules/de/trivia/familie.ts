import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/familie',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{9: (mein~|unser~) ; <family> ; (freu~|drück~|daumen|gespannt|find~|begeister~)}',
    'mein~ <family> ..5 (erzähl~)',
    '(habe|haben) [ich|wir] (ein|zwei|drei|einen|eine) ..1 (kind~|sohn|tochter|hund|katze)',
    '(mein~|<your>) (hund|katze)',
    'bin [ich] ..4 (verheiratet|alleinerziehend~|nichtraucher~)',
  ],
  unless: ['betreu~'],
  reason: {
    de: 'Wer bei Ihnen zu Hause mitfiebert, trägt zur Entscheidung nichts bei.',
    en: 'Who is keeping fingers crossed at your home adds nothing to the decision.',
  },
  advice: {
    de: 'Nutzen Sie den Platz für ein Thema aus dem Gespräch, das Sie weiter beschäftigt.',
    en: 'Use the space for a topic from the interview that stays on your mind.',
  },
  replacements: [],
  hits: [
    '[Meine Frau drückt mir die Daumen] für die Stelle.',
    'Ich habe [meiner Familie vom Gespräch erzählt].',
    '[Mein Hund freut] sich über das Büro, von dem im Gespräch die Rede war.',
    'Ich [bin verheiratet], auch deshalb suche ich eine feste Stelle.',
    'Ich [habe zwei Kinder] und interessiere mich für die Position.',
  ],
  misses: [
    'Ihre Frau Kollegin hat mir im Gespräch die Werkstatt gezeigt.',
    'In der Ausbildung habe ich Familien mit Kindern beraten.',
    'Danke, dass Frau Mann im Gespräch so offen war.',
    'In der Kita, wo ich die Stelle hatte, habe ich Eltern beraten.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
