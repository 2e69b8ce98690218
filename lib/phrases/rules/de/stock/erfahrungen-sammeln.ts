import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/erfahrungen-sammeln',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{8: (wertvoll~|erste|viel~|umfangreich~|umfassend~|tief~) (erfahrung~|einblick~|kenntnisse~) ; (sammeln|gesammelt|gewinnen|gewonnen|erhalten)}',
  ],
  unlessInClause: ['<thanks>'],
  elsewhere: 'nothing',
  reason: {
    de: 'Gesammelt haben alle; welche Erfahrung es war, erfährt der Leser nicht.',
    en: 'Everybody has gathered some; which experience it was the reader does not learn.',
  },
  advice: {
    de: 'Erzählen Sie eine Sache, die Sie dort gelernt haben.',
    en: 'Tell one thing you learned there.',
  },
  replacements: [],
  hits: [
    'In der Tierklinik konnte ich [wertvolle Erfahrungen sammeln].',
    'Im Praktikum habe ich [umfassende Kenntnisse im Zollrecht gewonnen].',
    'Bei der Stelle davor durfte ich [tiefe Einblicke in den Weinbau gewinnen].',
  ],
  misses: [
    'Im Praktikum habe ich Pilze gesammelt.',
    'Aus der letzten Stelle kenne ich den Zoll und seine Formulare.',
    'Die Erfahrung mit der neuen Presse hat mir im Gespräch geholfen.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
