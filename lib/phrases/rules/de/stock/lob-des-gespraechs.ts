import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/lob-des-gespraechs',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    'war [es] mir ein~ ..3 (freude|vergnügen) ..1',
    '<talk> ..4 (war|fand ich|empfand ich|habe ich) ..3 <nice> [und _] [empfunden]',
    '(habe|empfand|fand) [ich] ..3 <talk> ..5 <nice> [und _] [empfunden]',
    '{14: (hat|habe) ; <talk> ; (spass gemacht|freude gemacht|gut gefall~|sehr gefall~|genossen)}',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Das Urteil über das Gespräch passt auf jedes Gespräch; der Leser erfährt nicht, was Sie mitgenommen haben.',
    en: 'This verdict fits any conversation; the reader does not learn what you took away.',
  },
  advice: {
    de: 'Greifen Sie einen Satz oder ein Thema auf, das Ihnen geblieben ist.',
    en: 'Take up a sentence or a topic that stayed with you.',
  },
  replacements: [],
  hits: [
    'Unser [Gespräch war sehr angenehm].',
    'Den Lebenslauf habe ich ergänzt. Das [Telefonat habe ich als sehr aufschlussreich empfunden].',
    'Ich [fand unser Gespräch wirklich toll].',
    'Unser Gespräch drehte sich um Lehmputz. Das [Kennenlernen hat mir gut gefallen].',
    'Nach dem Vorstellungsgespräch: Es [war mir eine große Freude], bei Ihnen zu sein.',
  ],
  misses: [
    'Das Gespräch war am Dienstag um zehn.',
    'Im Gespräch gefiel mir, wie offen Sie vom Lärm in der Halle sprachen.',
    'Die Lehrstelle in Chur ist noch frei. Das Telefonat war kurz, weil die Leitung abbrach.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
