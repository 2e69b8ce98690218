import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/tausendmal-entschuldigung',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    {
      match: '<<$1(_) (tausendmal|vielmals|aufrichtig|zutiefst)>> ..2 (entschuldig*|verzeih*|nachsicht)',
      replacements: ['$1'],
    },
    { match: 'tut <<$1([es] mir) (furchtbar~|schrecklich~|unendlich|zutiefst) leid>>', replacements: ['$1 leid'] },
    { match: 'tausend (entschuldigung*|sorry)', replacements: [] },
  ],
  unless: ['(absag*|verschieb*|krank~|dank|dank~)'],
  reason: {
    de: 'Eine Entschuldigung genügt; in der Vielzahl wiegt der kleine Fehler plötzlich schwer.',
    en: 'One apology is enough; in such numbers a small slip suddenly weighs heavily.',
  },
  advice: {
    de: 'Entschuldigen Sie sich einmal und reichen Sie nach, was fehlte.',
    en: 'Apologise once and send what was missing.',
  },
  replacements: [],
  hits: [
    'Ich [bitte tausendmal] um Entschuldigung, im Lebenslauf stand das falsche Jahr.',
    'Es tut [mir furchtbar leid], dass in der Bewerbung das Zeugnis fehlte.',
    'Ich möchte [mich vielmals] entschuldigen, dass ich zum Gespräch ohne Mappe kam.',
    '[Tausend Entschuldigungen] für das vergessene Zeugnis in der Bewerbung.',
  ],
  misses: [
    'Ich danke Ihnen vielmals für das Gespräch.',
    'Bitte entschuldigen Sie, dass ich das Gespräch verschieben muss.',
    'Tausend Dank für das Interview.',
    'Es tut mir leid, dass die Bewerbung ohne Zeugnis ankam.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
