import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/zu-spaet',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{10: (ich|mein~) ; (kam|war|gekommen|<sorry>|bin) ; (zu spät~|verspät*|verspätung|unpünktlich)}',
    'so knapp~ [zum _] (kam|gekommen)',
    'kam ich ..2 so knapp~',
    '[mein~|fürs] zuspätkommen',
  ],
  unless: ['(zug|lieferung|ware|antwort~|mail)'],
  reason: {
    de: 'Die Entschuldigung gehörte in den Moment selbst; im Brief erinnert sie nur noch an den Fehler.',
    en: 'The apology belonged in the moment itself; in the letter it only brings the slip back.',
  },
  advice: {
    de: 'Lassen Sie den Satz weg, wenn Sie sich vor Ort schon entschuldigt haben.',
    en: 'Leave the sentence out if you already apologised on the spot.',
  },
  replacements: [],
  hits: [
    'Mir tut leid, dass [ich zum Gespräch zu spät kam].',
    'Leider [war ich beim Interview zu spät].',
    'Zum Vorstellungsgespräch [kam ich einige Minuten verspätet].',
    '[Mein Zuspätkommen] beim Probetag ärgert mich noch.',
    'Wegen der Umleitung [kam ich leider so knapp] zum Gespräch.',
  ],
  misses: [
    'Der Zug kam verspätet, das Gespräch begann trotzdem pünktlich.',
    'Ich komme leider zehn Minuten später zum Gespräch.',
    'Dass Lieferungen zu spät kamen, war in der letzten Stelle mein Thema.',
    'Meine Unterlagen kamen leider erst am Montag.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
