import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/nicht-warten-lassen',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: 'lassen sie (mich|uns) [bitte] nicht ..3 (warten|zappeln|häng~)',
      replacements: ['melden Sie sich gern bei Neuigkeiten'],
    },
    {
      match: '{10: (mich|uns|bewerber~) ; (warten|zappeln|häng~|schmoren) ; (lass~|lässt|gelassen)}',
      replacements: [],
    },
    { match: 'im (ungewissen|unklaren)', replacements: [] },
    { match: '{(sie|ihr|du) ; lange genug}', replacements: [] },
    { match: '(nicht|kein~ _) ..1 (länger|mehr|noch länger) ..2 warten', replacements: [] },
    { match: 'nicht ewig~', replacements: [] },
    { match: 'geduld ..4 (ende|erschöpft|strapazier~)', replacements: [] },
    { match: '(verliere|werde) ..4 (geduld|ungeduldig)', replacements: [] },
    { match: 'es wird ..2 zeit', replacements: [] },
    {
      match: '{(ungewissheit|warten) ; (belast*|nerv~|wahnsinnig)}',
      replacements: [],
    },
    { match: 'auf _ kohlen', replacements: [] },
  ],
  unless: [
    '<purchase>',
    '<no hurry>',
    '(nie|nicht) ..3 (geduld|ungeduldig)',
    'haben ..6 nicht ..1 warten',
    '(entschuldig*|verzeih*|dank~|mit mir|mit meinen|kunde~)',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Der Leser soll sich für Ihr Warten schuldig fühlen, und Schuld macht selten gute Laune.',
    en: 'The reader is to feel guilty for your waiting, and guilt seldom makes for good will.',
  },
  advice: {
    de: 'Langes Warten ist meist kein böses Zeichen; fragen Sie freundlich nach dem Stand.',
    en: 'A long wait is seldom a bad sign; ask kindly where things stand.',
  },
  replacements: [],
  hits: [
    'Bitte [lassen Sie mich nicht länger warten], die Stelle ist mir wichtig.',
    '[Lasst mich bitte nicht zu lange zappeln] nach dem Vorstellungsgespräch!',
    '[Es wird langsam Zeit], dass Sie sich zur Bewerbung äußern.',
    'Meine [Geduld ist am Ende], was diese Bewerbung betrifft.',
    'Seit dem Gespräch ist die [Ungewissheit sehr belastend].',
    'Ich kann [nicht mehr lange warten].',
  ],
  misses: [
    'Ich warte gern, bis das Team nach dem Gespräch komplett ist.',
    'Entschuldigen Sie, dass ich Sie beim Gespräch habe warten lassen.',
    'Sie haben mich nach dem Gespräch nicht warten lassen.',
    'Danke für Ihre Geduld mit meinen vielen Fragen im Gespräch.',
  ],
  source: 'R21, a long wait is no ill will; R17, no pressure on the reader',
};
