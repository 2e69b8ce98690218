import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/missgeschick',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{12: (ich|mir|mein~|mich) ; (klingelte|zu hause vergess*)}',
    '(mich ..6 (verlaufen|verfahren)|bei <to you> vergess*)',
    '{(mein~|ich) ; (liegen lassen|liegen gelassen|liegengelassen)}',
    'falsch~ ausgesprochen',
    '{8: ich ; versehentlich}',
    '{12,: (<sorry>|leider|peinlich) ; name~ ; (verwechselt|falsch~|vergess*)}',
    '{10,: (<sorry>|peinlich) ; (kaffee*|handy)}',
  ],
  unless: ['<third>', 'unterricht'],
  reason: {
    de: 'Über ein kleines Missgeschick lacht man im Raum; im Brief wird es zum Thema.',
    en: 'In the room one laughs about a small mishap; in the letter it becomes the subject.',
  },
  advice: {
    de: 'Nutzen Sie den Platz für ein Thema aus dem Gespräch, das Sie weiter beschäftigt.',
    en: 'Use the space for a topic from the interview that stays on your mind.',
  },
  replacements: [],
  hits: [
    '[Mein Handy klingelte] leider mitten im Interview.',
    'Vor dem Interview hatte ich [mich im Gebäude verlaufen].',
    'Beim Gespräch habe [ich Sie versehentlich] geduzt.',
    'Zum Vorstellungsgespräch hatte [ich die Mappe zu Hause vergessen].',
  ],
  misses: [
    'Den Kaffee im Gespräch habe ich abgelehnt, weil ich nie welchen trinke.',
    'Ihr Name wurde mir im Interview empfohlen.',
    'Das Gespräch ist aus meiner Sicht gut verlaufen.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
