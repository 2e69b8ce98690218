import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/mehrwert',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: ['[echt~|hoh~|gross~] mehrwert [..4 (biet~|schaffen|bringe~|leist~)]', 'synergien'],
  elsewhere: 'nothing',
  reason: {
    de: 'Ein „Mehrwert“ ist ein Wort aus Prospekten; der Leser sieht nichts dahinter.',
    en: 'The term “added value” is a word from brochures, and the reader sees nothing behind it.',
  },
  advice: {
    de: 'Nennen Sie, was durch Ihre Arbeit besser würde.',
    en: 'Name what would get better through your work.',
  },
  replacements: [],
  hits: [
    'Zur Position im Controlling habe ich eine Idee. So kann ich Ihnen [echten Mehrwert bieten].',
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. Gern möchte ich einen [Mehrwert für Ihre Filiale schaffen].',
    'Im Gespräch zeigten Sie mir die Fräse. Zwischen Lager und Laden sehe ich [Synergien].',
  ],
  misses: [
    'Die Bewerbung als Busfahrer liegt Ihnen vor. Die Mehrwertsteuer ist enthalten.',
    'Das Praktikum im Labor war mein Einstieg. Mehr Wert lege ich auf Ruhe.',
    'Zum Vorstellungsgespräch kam ich aus Linz. Der Wert der Anlage liegt bei tausend Euro.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
