import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/eisen-im-feuer',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    'eisen im feuer',
    '(habe|hätte) [ich] ..3 (ander~|genug|viele|mehrere) (optionen|alternativen)',
    '(konkurrenz|mitbewerber~) ..5 (gehe~|zusag~|annehmen|längst)',
    '{6: (ich|bin) ; vom markt}',
    'nicht ..2 auf (sie|euch|dies~ job|diese stelle) angewiesen',
    '(ander~|anderswo|woanders) ..6 (freuen|froh|glücklich)',
    '(wenn|falls|müsst~|sollte~) ..6 (nachlegen|mithalten)',
    'ander~ ..1 (schaffen|brauchen|antworten|sind) ..4 (tagen|schneller)',
  ],
  unless: ['<purchase>', 'kunde~'],
  elsewhere: 'mild',
  reason: {
    de: 'Wer mit Alternativen droht, macht aus der Bewerbung eine Auktion, und die gewinnt selten der Bieter.',
    en: 'Threatening with alternatives makes the application an auction, and the bidder seldom wins it.',
  },
  advice: {
    de: 'Sagen Sie, was Sie an genau dieser Aufgabe hält; das wirkt stärker als die Konkurrenz.',
    en: 'Say what draws you to this very task; that works better than any rival.',
  },
  replacements: [],
  hits: [
    'Ich habe neben dieser Bewerbung noch andere [Eisen im Feuer].',
    'Für die Stelle gilt: Ich [habe genug Alternativen].',
    'Sonst muss ich mit der Bewerbung zur [Konkurrenz gehen].',
    '[Wenn Sie beim Gehalt nachlegen], nehme ich die Stelle.',
    'Ich bin [nicht auf euch angewiesen], auch wenn mir die Ausbildung gefällt.',
  ],
  misses: [
    'Im Gespräch sprachen wir über Ihre Konkurrenz auf dem Markt.',
    'Die Schmiede hat beim Probearbeiten zwei Eisen ins Feuer gelegt.',
    'Die Position bietet viele Möglichkeiten, Neues zu lernen.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
