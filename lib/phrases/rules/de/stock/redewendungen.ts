import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/redewendungen',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    'kunde ..2 (könig|im mittelpunkt)',
    'roter faden',
    '(voll~ (elan|einsatz|engagement)|mit leib und seele)',
    'über [den] tellerrand ..1',
    'runde~ ..4 (profil|qualifikation~) ..1 ab',
    '(gebe|geben) ..3 (bestes|_ prozent)',
    'bestes [zu] geben',
    'ärmel hoch*',
  ],
  unlessInClause: ['pullover'],
  elsewhere: 'mild',
  reason: {
    de: 'Die Wendung ist abgegriffen und verdeckt das Eigene.',
    en: 'This idiom is worn out and hides what is your own.',
  },
  advice: {
    de: 'Sagen Sie mit eigenen Worten, was Sie getan haben.',
    en: 'Say in your own words what you did.',
  },
  replacements: [],
  hits: [
    'Bei uns ist der [Kunde König].',
    'Musik läuft wie ein [roter Faden] durch mein Leben.',
    'Ich bin [mit Leib und Seele] Köchin.',
    'Gute Spanischkenntnisse [runden mein Profil ab].',
    'Ich schaue gern [über den Tellerrand].',
    'Ich würde gern die [Ärmel hochkrempeln]!',
    'An der Theke [gebe ich immer 100 Prozent].',
    'Bei mir steht der [Kunde im Mittelpunkt].',
  ],
  misses: [
    'Der Kunde kaufte ein Königsblau.',
    'Der rote Faden war am Pullover lose.',
    'Der Tellerrand ist angeschlagen, die Tasse auch.',
    'Die Kanten runde ich mit der Fräse ab.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
