import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/ueberzeugt-bereicherung',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '{24,: (überzeugt|sicher|gewiss|zuversichtlich) ; (bereicherung|mehrwert|verstärkung|gewinn|ergänzung|wertvollen beitrag|wertvoll~ beitrag)}',
    '(ich|wäre|bin|sein|werde) ..4 (bereicherung|wertvolle ergänzung|ideale ergänzung|ideale verstärkung|grosser gewinn|echter gewinn) für ..4',
    'eine (bereicherung|wertvolle ergänzung|ideale ergänzung|ideale verstärkung|echte verstärkung) (für|ihres|ihrem) ..2 (unternehmen|team|haus|firma|praxis|abteilung|betrieb) ..2 (bin|wäre|sein)',
    '(einen|meinen) (wertvollen|wichtigen|entscheidenden) beitrag ..6 (leisten|beitragen)',
  ],
  unless: ['(produkt~|sie sind|ihr seid|workshop~|hund)', '(danke|dank)'],
  reason: {
    de: 'Diese Behauptung stellt jeder auf; eine einzige Begebenheit aus Ihrer Arbeit überzeugt mehr.',
    en: 'Everybody claims this; a single scene from your work convinces more.',
  },
  replacements: [],
  hits: [
    'Ich bin [überzeugt, für Sie eine Bereicherung] zu sein.',
    '[Ich wäre eine ideale Ergänzung für Ihre Abteilung].',
    'Gern möchte ich [einen wertvollen Beitrag zu eurem Erfolg leisten].',
  ],
  misses: [
    'Die neue Kantine ist ein Gewinn.',
    'Ich bin überzeugt, dass Holz im Hochbau Zukunft hat.',
    'Ihre Rückmeldung war eine Ergänzung zu meinen Notizen.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
