import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/lebenslauf-entnehmen',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: ['{12,: <papers> ; (entnehmen|ersichtlich) [können|sie bitte]}'],
  unlessInClause: ['konnte ich'],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Verweis schickt den Leser suchen, statt ihm die eine wichtige Stelle zu zeigen.',
    en: 'The reference sends the reader off to search instead of showing the one place that matters.',
  },
  advice: {
    de: 'Nennen Sie die Station aus dem Lebenslauf, auf die es ankommt.',
    en: 'Name the stage of your CV that counts here.',
  },
  replacements: [],
  hits: [
    'Wie Sie meinem [Lebenslauf entnehmen können], war ich drei Jahre auf See.',
    'Alles Weitere [entnehmen Sie bitte meinen Unterlagen].',
    'Wie aus meinen [Unterlagen ersichtlich], habe ich den Kranschein.',
  ],
  misses: [
    'Im Lebenslauf fehlt noch das Praktikum in Linz.',
    'Die Stelle in der Gärtnerei lockt mich. Bitte entnehmen Sie die Probe am Hahn.',
    'Wie Sie im Gespräch sagten, läuft die Umstellung noch.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
