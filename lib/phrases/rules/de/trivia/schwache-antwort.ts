import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/schwache-antwort',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{12: (ich|mir) ; (frage~|antwort~) ; (nicht|kein~|schlecht~|falsch~|unglücklich|nichts) ; (beantwort~|eingefallen|antwort~|geantwortet)}',
    '{12: mein~ antwort~ ; (nicht ..1 (gut|optimal|ideal~)|schlecht~|schwach|unglücklich)}',
    '{10: (mich|ich) ; (verunsichert|überrumpelt|überfordert)}',
    '{8,: (ärger~|geärgert|bereu~) ; (mich|ich) ; (dass|weil|über|noch)}',
    '{8: (ich|mich) ; (ungeschickt|unglücklich|schlecht~) ; (ausgedrückt|formuliert|präsentiert|geantwortet)}',
  ],
  unless: ['<third>', 'vertrag~'],
  reason: {
    de: 'Sie benoten Ihr eigenes Gespräch, und die schlechte Note bleibt im Gedächtnis.',
    en: 'You grade your own interview, and the bad mark is what stays in memory.',
  },
  advice: {
    de: 'Reichen Sie lieber in einem Satz die bessere Antwort nach.',
    en: 'Rather send the better answer in one sentence.',
  },
  replacements: [],
  hits: [
    'Leider habe [ich im Gespräch auf Ihre Frage nach den Kosten nicht gut geantwortet].',
    'Ziemlich [verunsichert haben mich] im Gespräch die Zahlen zur Statik.',
    'Die Fallstudie hat [mich im Interview etwas überfordert].',
    'Ich [ärgere mich, dass ich] das im Gespräch nicht erwähnt habe.',
    'Im Interview habe ich [mich ungeschickt ausgedrückt].',
  ],
  misses: [
    'Zu Ihrer Frage aus dem Gespräch ergänze ich: Die Anlage lief drei Jahre.',
    'Auf Ihre Frage im Gespräch nach den Kosten habe ich nachgerechnet.',
    'Über schlecht formulierte Verträge haben wir im Gespräch viel gelacht.',
    'Kunden, die sich ärgern, rufe ich zurück, das gehört zur Stelle.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
