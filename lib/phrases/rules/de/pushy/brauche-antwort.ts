import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/brauche-antwort',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '{8: (brauche|benötig~|verdien~|will) ich|ich (brauche|benötig~|verdien~|will) ; <reply>}',
    'will [ich] ..4 von <to you> hör~',
  ],
  unless: [
    '<office>',
    '<purchase>',
    '(brauche|benötig~) ..3 (<nothing>|nur|noch)',
    'für ..3 <reply>',
    '<to you> ..6 geben',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Satz geht vom eigenen Bedarf aus; der Leser liest darin, dass er im Verzug ist.',
    en: 'The sentence starts from your own need; the reader takes it to say that they are late.',
  },
  advice: {
    de: 'Sagen Sie, dass Sie gespannt sind, und fragen Sie nach dem nächsten Schritt.',
    en: 'Say that you are curious, and ask about the next step.',
  },
  replacements: [],
  hits: [
    '[Ich brauche Ihre Entscheidung], weil der Umzug ansteht.',
    'Nach drei Gesprächen [verdiene ich eine ehrliche Antwort].',
    'Nun [will ich auch etwas von euch hören].',
  ],
  misses: [
    'Ich brauche keine Antwort auf diese Mail.',
    'Für eine Zusage brauche ich nur den Stundenplan.',
    'Ich will Ihnen heute meine Zusage geben.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
