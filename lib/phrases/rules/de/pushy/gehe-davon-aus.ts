import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/gehe-davon-aus',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(gehe|ging|bin|gehen) ..4 davon (aus|ausgegangen) , [dass] ..9 (<win>|<term>)',
    '(bin|rechn~|verlasse mich|weiss|zähl~) ..4 (sicher|überzeug~|zuversichtlich|damit|darauf|genau) , [dass] ..9 <win>',
    '(muss|nehme|kann) [ich] ..4 (ausgehen|annehmen|an) , [dass] ..9 <win>',
    '<verdict> ..5 (auf mich fäll~|zu meinen gunsten|positiv ausfällt)',
    'zu meinen gunsten',
    '(gehe|geh) ..3 von ein~ ..1 <reply> aus',
  ],
  unless: [
    '<purchase>',
    '(falls|bei (fragen|rückfrage~))',
    '(nicht|weniger) ..1 (sicher|überzeug~|davon)',
    'bis ..5 melden',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Der Leser merkt, dass seine Entscheidung schon vorweggenommen ist, und hält eher dagegen.',
    en: 'The reader notices that their decision is being taken for them, and tends to resist.',
  },
  advice: {
    de: 'Machen Sie aus der Annahme einen Wunsch, oder fragen Sie nach dem nächsten Schritt.',
    en: 'Turn the assumption into a wish, or ask about the next step.',
  },
  replacements: [],
  hits: [
    'Ich [gehe davon aus, dass ich die Stelle bekomme].',
    'Nach dem Gespräch [gehe ich fest davon aus, dass Sie sich für mich entscheiden].',
    'Ich [bin überzeugt, dass ihr mich zum Probetag einladen] werdet.',
    'Daher [muss ich wohl annehmen, dass die Stelle schon vergeben] ist.',
    'Ich [rechne fest damit, dass die Wahl auf mich] fällt.',
  ],
  misses: [
    'Ich gehe nicht davon aus, dass ich die Stelle bekomme.',
    'Ich gehe davon aus, dass das Gespräch am Montag in Haus B ist.',
    'Ich bin sicher, dass Lehm im Sommer kühlt, das war Thema im Gespräch.',
    'Ich bin nicht sicher, ob die Stelle noch frei ist.',
  ],
  source: 'R17, no pressure on the reader; R25, a good feeling changes nothing',
};
