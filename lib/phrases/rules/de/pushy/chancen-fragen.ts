import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/chancen-fragen',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '(noch|noch mit|weiterhin) im rennen',
    '(ernsthaft|mir) ..2 hoffnung~',
    '(ob|wie) ..4 (vorn~ lieg~|dabei bin|meine chance~|gut~ chance~)',
    '(wie viele|wie stehen) ..4 (bewerber~|mitbewerber~|kandidat*|chance~)',
    'ob ich ..4 <job> ..2 (habe|bekomm~|krieg~)',
    'ja oder nein',
  ],
  unless: ['(sagten|meinten)', '(hatte~|gab es) ..4 bewerber~'],
  elsewhere: 'mild',
  reason: {
    de: 'Auf die Frage nach den Chancen kann der Leser nur ausweichen, solange nichts entschieden ist.',
    en: 'Asked about your chances, the reader can only dodge while nothing is decided.',
  },
  advice: {
    de: 'Fragen Sie nach dem nächsten Schritt statt nach Ihrem Platz in der Reihe.',
    en: 'Ask about the next step rather than your place in the queue.',
  },
  replacements: [],
  hits: [
    'Bin ich [noch im Rennen]?',
    'Sagen Sie mir doch, [wie viele Bewerber] es außer mir gibt.',
    'Darf ich [mir ernsthaft Hoffnung] machen?',
    'Ich wüsste gern, [wie Sie meine Chancen] sehen.',
  ],
  misses: [
    'Beim Rennen durch die Halle kamen wir im Gespräch auf Schuhe.',
    'Ich hoffe auf ein zweites Gespräch.',
    'Sie sagten, wie viele Bewerber sich jedes Jahr melden.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
