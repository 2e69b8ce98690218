import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/leidenschaft',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '[ich] brenne (für|darauf) ..3',
    'kaum erwarten',
    '(gross~|echt~|voll~|wahr~|mein~|mit) leidenschaft [für ..2]',
    '(leidenschaft für|herz ..1 schlägt) ..2',
    '(bin|arbeite) [ich] ..3 leidenschaftlich~',
    'herzblut',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Leidenschaft behaupten viele; zu sehen ist sie erst in dem, was jemand tut.',
    en: 'Many claim passion; it only shows in what a person does.',
  },
  advice: {
    de: 'Erzählen Sie, womit Sie freiwillig Zeit verbringen.',
    en: 'Tell what you spend your time on of your own accord.',
  },
  replacements: [],
  hits: [
    'Die Lehrstelle in Chur ist noch frei. [Ich brenne für gute Texte].',
    'Der Job am Empfang passt zu mir. Backen ist [meine Leidenschaft].',
    'Die Stelle an der Rezeption beginnt im Mai. Ich [bin leidenschaftlicher] Gärtner.',
    'Das Gespräch mit Frau Ohm klingt noch nach. Ich habe eine [große Leidenschaft für Zahlen].',
  ],
  misses: [
    'Zur Position im Controlling habe ich eine Idee. Der Kamin brennt schon.',
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. Die leidenschaftliche Rede des Dirigenten blieb haften.',
    'Im Gespräch zeigten Sie mir die Fräse. Für Brot stehe ich um drei Uhr auf.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
