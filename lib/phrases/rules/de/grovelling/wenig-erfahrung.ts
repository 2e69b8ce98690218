import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/wenig-erfahrung',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'mild',
  patterns: [
    '{12,: (zwar|leider|obwohl|trotz|auch wenn|noch) ; (kein~|kaum|wenig|nicht ..1 viel|fehl~|gering~) ; <experience>}',
    'nicht die erfahrung, die',
    '{8: nicht alle ; (anforderung*|voraussetzungen) ; (ich|erfülle~|mitbring~)}',
  ],
  unless: ['<third>'],
  reason: {
    de: 'Eine Lücke, die Sie selbst an den Anfang stellen, liest der Leser durch die ganze Bewerbung mit.',
    en: 'A gap that you put first yourself stays with the reader through the whole application.',
  },
  advice: {
    de: 'Beginnen Sie mit dem, was Sie können, und sagen Sie, wie Sie das Fehlende lernen.',
    en: 'Begin with what you can do and say how you will learn the rest.',
  },
  replacements: [],
  hits: [
    'Leider habe ich [nicht die Erfahrung, die] Sie suchen, ich bewerbe mich trotzdem.',
    'Obwohl ich [noch keine Berufserfahrung] habe, interessiert mich die Stelle als Erzieherin.',
    'Für das Praktikum [fehlen mir leider noch Kenntnisse].',
    '[Trotz meiner geringen Erfahrung] traue ich mir die Position zu.',
    'Ich habe [zwar wenig Erfahrung] im Verkauf, die Arbeit reizt mich aber.',
    'Mir ist klar, dass ich [nicht alle Anforderungen der Ausschreibung erfülle].',
  ],
  misses: [
    'Für die Stelle sind keine Vorkenntnisse nötig, sagten Sie.',
    'Meine Erfahrung im Verkauf passt zur Position.',
    'Alle Anforderungen der Ausschreibung sind mir vertraut.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
