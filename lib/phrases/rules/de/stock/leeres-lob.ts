import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/leeres-lob',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(renommiert~|namhaft~|international anerkannt~) (unternehmen|haus|firma|agentur|kanzlei|betrieb|klinik|verlag)',
    '(ausgezeichnet~|hervorragend~|exzellent~|tadellos~) ruf ',
    '(<your>) (unternehmen|firma|haus|betrieb) ..4 (fasziniert|begeistert|imponiert) ..1',
    '(schon immer|seit jeher|seit kindheit|seit meiner kindheit) ..3 (fasziniert|begeistert|gewünscht|geträumt)',
    '(ich brenne|brenne ich) für',
    '(gross~|echt~|voll~|wahr~) leidenschaft',
  ],
  reason: {
    de: 'Lob, das auf jedes Haus passt, glaubt niemand; nennen Sie das eine, was Ihnen hier aufgefallen ist.',
    en: 'Praise that fits any company convinces nobody; name the one thing that struck you here.',
  },
  replacements: [],
  hits: [
    'Ihr [renommiertes Haus] kenne ich seit Jahren.',
    'Sie haben einen [hervorragenden Ruf].',
    '[Ich brenne für] gute Texte.',
  ],
  misses: [
    'Der Ruf des Muezzins war bis ins Hotel zu hören.',
    'Ihr Betrieb bildet seit 1980 aus.',
    'Der Kamin brennt schon.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
