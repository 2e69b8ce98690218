import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/nicht-bereuen',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(werden|werdet|werde|will) ..5 nicht (bereu~|enttäusch~)',
    '(verspreche|garantiere) [ich] <to you>',
    '{10: ein~ besser~ ; find~ ; nicht|kein~}',
    'besser~ als (die|alle) ander~',
    '(ich|mir) ..4 (best~|richtig~|besser~) (wahl|entscheidung|bewerber~|für)',
    '(jemand~|leute|bewerber~|kandidat*) (mit mein~|wie (mich|ich)) ..9 (find~|markt|bekomm~)',
    '(find~|bekomm~|vorstellen) ..8, (kein~|niemand~|jemand~) ..3, besser~',
    '(kein~|niemand~) ..2 finden',
    '<to you> ..3 entgeh~',
    '(sich|euch|dir) ..4 nicht entgeh~',
    '(greif~ sie|greif~) ..1 zu',
    '(werden|werdet) ..5 (zufrieden|begeister~) sein',
    '(verlust|schade) für (sie|euch)',
  ],
  unless: ['<purchase>', 'nicht (der|die) best~', '(kunde~|gäste~|pünktlich*|unterlagen)', '(war|wäre) ..3 für mich'],
  elsewhere: 'mild',
  reason: {
    de: 'Ein Versprechen für die Zukunft klingt nach Verkauf; der Leser kann es nicht prüfen.',
    en: 'A promise for the future sounds like a sales talk; the reader cannot check it.',
  },
  advice: {
    de: 'Ein Beispiel aus Ihrer Arbeit verspricht mehr als jede Garantie.',
    en: 'One example from your work promises more than any guarantee.',
  },
  replacements: [],
  hits: [
    'Mit mir auf der Stelle gilt: Sie [werden es nicht bereuen].',
    'Ich [verspreche Ihnen], dass ich in der Ausbildung alles gebe.',
    'Glauben Sie mir, Sie [finden keinen besseren] für die Stelle.',
    'Ich [werde Sie im Praktikum nicht enttäuschen].',
    '[Jemanden mit meiner Erfahrung werden Sie so schnell nicht finden].',
  ],
  misses: [
    'Den Umzug nach dem Gespräch habe ich nie bereut.',
    'In meiner letzten Position versprach ich Kunden nie zu viel.',
    'Mit meiner Erfahrung im Stall wäre ich gern dabei.',
  ],
  source: 'R14, no unproven claims; R17, no pressure on the reader',
};
