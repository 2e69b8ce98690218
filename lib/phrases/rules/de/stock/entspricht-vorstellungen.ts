import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/entspricht-vorstellungen',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{10: (entspricht|entsprechen|trifft|treffen) ; (<perfect>|voll) ; (vorstellungen|interess*|erwartung~|stärke~)}',
    'genau (das|die stelle|die aufgabe~|was) ..1, (was|die|das|ich) ..2 (suche|gesucht|will)',
    'wie für mich gemacht',
    'genau (mein ding~|das richtig~ für mich)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Satz sagt nur, dass etwas gefällt, nicht was und nicht warum.',
    en: 'The sentence merely says that something pleases, not what and not why.',
  },
  advice: {
    de: 'Nennen Sie die eine Aufgabe der Stelle, auf die Sie sich freuen.',
    en: 'Name the one task of the role that you look forward to.',
  },
  replacements: [],
  hits: [
    'Die Stelle [entspricht genau meinen Vorstellungen].',
    'Das Praktikum in der Kita beginnt im August. Ihr Angebot [trifft genau meine Interessen].',
    'Das Praktikum ist [genau das Richtige für mich].',
    'Ihre Position im Einkauf kenne ich von der Messe. Es ist [genau das, was ich suche].',
  ],
  misses: [
    'Im Interview ging es um den Neubau. Die Farbe entspricht der Norm.',
    'Genau das Thema haben wir im Gespräch gestreift.',
    'Meine Bewerbung ging am Montag an Sie. Der Preis entspricht unserem Angebot.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
