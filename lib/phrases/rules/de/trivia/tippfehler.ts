import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/tippfehler',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{12: (mir|ich|mein~|lebenslauf|bewerbung|seite) ; <typo> ; (unterlaufen|aufgefallen|entdeckt|gemacht|gefunden|eingeschlichen|fehl~|übersehen|war~|leid)}',
    '{8: (hat|haben) ; sich ; fehler ; eingeschlichen}',
    '{9: ich ; mich ; vertippt}',
    '{8: (in mein~|im) (mail|bewerbung|lebenslauf|unterlagen) ; fehler}',
  ],
  unless: ['rechnung~', '<third>'],
  reason: {
    de: 'Den Tippfehler hat vermutlich keiner gesehen; nun sucht ihn jemand.',
    en: 'The typo may well have gone unseen; now somebody will look for it.',
  },
  advice: {
    de: 'Schicken Sie, wenn es wichtig ist, kommentarlos die berichtigte Fassung.',
    en: 'If it matters, send the corrected version without comment.',
  },
  replacements: [],
  hits: [
    'Im Lebenslauf ist [mir ein Tippfehler unterlaufen], die Stelle endete 2019.',
    'Leider hat sich in meiner [Bewerbung ein Tippfehler eingeschlichen].',
    '[Ich habe mich in der Bewerbung vertippt].',
    'Die [Rechtschreibfehler im Lebenslauf waren] ein Versehen, die Stelle reizt mich.',
    'Nach dem Gespräch habe [ich noch einen Tippfehler entdeckt].',
    'Mir ist nach dem Interview aufgefallen, dass auf Seite 3 [meiner Mappe ein Komma fehlt].',
  ],
  misses: [
    'Tippfehler in Urkunden zu finden, gehörte zu meiner letzten Stelle.',
    'Im Lebenslauf ist die neue Nummer schon eingetragen.',
    'Anbei die Bewerbung mit der richtigen Jahreszahl.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
