import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/drohung-anwalt',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '{16: (anwalt|rechtsanwalt|arbeitsgericht|<superior>) ; (ich|mein~|mich) ; (wend~|beauftrag~|einschalt~|ansprech*|frag~|informier~|beschwer~)}',
    '(rechtlich~|juristisch~) ..5 (schritt~|konsequenzen|prüf~|vor|vorgehen)',
    'agg',
    '{<<diskriminierung|diskriminiert>> ; (ich|mich|sie|<your>)}',
    '(offiziell~ beschwerde~|(werde|muss) ..4 beschwer~)',
    '(schritt~|konsequenzen) ..1 vor',
    '(<superior>) ..1 (informier~|wird sich|interessier~)',
    'noch von mir hör~',
    'lasse [ich] ..3 nicht ..2 (gefall~|biet~)',
  ],
  unless: ['kanzlei', '(darf|soll|kann) ich mich', '(gern~|jederzeit|kunde~|gegen diskriminierung)'],
  elsewhere: 'mild',
  reason: {
    de: 'Eine Drohung mit Recht oder Vorgesetzten beendet jede Bewerbung, und künftige gleich mit.',
    en: 'A threat of the law or of superiors ends this application, and future ones too.',
  },
  advice: {
    de: 'Rechtliche Fragen klären Sie besser in Ruhe mit einer Beratungsstelle, nicht in dieser Mail.',
    en: 'Legal questions are better settled calmly with an advice centre, not in this mail.',
  },
  replacements: [],
  hits: [
    'Wegen der Absage werde [ich einen Anwalt einschalten].',
    'Ich behalte mir nach dem Gespräch [rechtliche Schritte vor].',
    'Die Absage verstößt gegen das [AGG].',
    'Ich [werde mich bei Ihrem Vorstand beschweren].',
    'Bei dieser Bewerbung wurde ich klar [diskriminiert].',
  ],
  misses: [
    'Für die Position im Gericht bringe ich Erfahrung aus der Registratur mit.',
    'Im Gespräch erzählten Sie vom Betriebsrat und seinen Festen.',
    'Darf ich mich mit Fragen zur Ausbildung an den Betriebsrat wenden?',
  ],
  source: 'R22, after a rejection ask for advice, not for reasons; general knowledge of business German',
};
