import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/interesse-bestaerkt',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(mich|uns) ..4 bestärkt',
    '{14,: <talk> ; noch (motiviert*|grösser~|mehr (davon|interesse))}',
    '{14,: mein~ ..1 (wunsch|interesse|eindruck|motivation) ; (bestärkt|gestärkt|gefestigt|bestätig~|verstärk~|gestiegen|gewachsen|geweckt|vertief~|bekräftig~)}',
  ],
  unless: ['(weil|denn|vor allem|besonders)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Dass das Gespräch den Wunsch bestärkt hat, steht in jeder Vorlage; der Leser wüsste gern, wodurch.',
    en: 'Every template says that the talk strengthened the wish; the reader would like to know what did it.',
  },
  advice: {
    de: 'Nennen Sie den Augenblick, der den Ausschlag gab.',
    en: 'Name the moment that tipped the scales.',
  },
  replacements: [],
  hits: [
    'Gern möchte ich [mein Interesse an der Stelle nochmals bekräftigen].',
    'Das Gespräch hat [meinen Wunsch bestärkt], bei Ihnen zu arbeiten.',
    'Durch das Vorstellungsgespräch wurde [mein positiver Eindruck bestätigt].',
    'Der Probetag hat [mein Interesse an der Stelle noch verstärkt].',
    'Das Gespräch in der Gärtnerei hat [mich darin bestärkt], mich zu bewerben.',
  ],
  misses: [
    'Das Gespräch hat mein Interesse verstärkt, weil Sie die Lehrlinge selbst planen lassen.',
    'Mein Wunsch ist ein ruhiger Platz für das Gespräch.',
    'Den Termin am Montag habe ich bestätigt.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
