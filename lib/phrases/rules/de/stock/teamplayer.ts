import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/teamplayer',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(bin|als|sehe mich als) [ich] [ein~] ..2 (teamplayer|team player|organisationstalent|allround*|macher*|vollblut*)',
    '[bin] ..2 (hochmotiviert*|hoch motiviert*|höchst motiviert*)',
    'bin ..2 (teamfähig*|stressresistent*)',
  ],
  unlessInClause: ['(suchen|sucht|gesucht|nicht|kein~)'],
  elsewhere: 'mild',
  reason: {
    de: 'So beschreiben sich fast alle; beim Lesen sieht man niemanden vor sich.',
    en: 'Nearly everybody describes themselves like this; the reader pictures nobody.',
  },
  advice: {
    de: 'Erzählen Sie eine Szene aus Ihrer Arbeit, die es zeigt.',
    en: 'Tell one scene from your work that shows it.',
  },
  replacements: [],
  hits: [
    'Ich [bin ein echter Teamplayer].',
    '[Ich bin hochmotiviert] und wohne um die Ecke.',
    '[Als Organisationstalent] liebe ich Messen.',
    'Ich [bin sehr teamfähig].',
    'In der Spedition [bin ich ein Macher].',
  ],
  misses: [
    'Sie suchen keinen Teamplayer, sondern einen Tüftler.',
    'Der Macher des Films kam aus Graz.',
    'Ich bin motiviert, weil die neue Halle bald steht.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
