import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/entscheidung-ueberdenken',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '{(<your>|dies~|die|der) ..1 <verdict> ; (überdenk~|rückgängig|überprüf~|änder~)}',
    '(überleg~|überdenk~) (sie|es) ..4 (noch|nochmal~|anders)',
    '(sich|dir|euch) ..3 anders (überleg~|entscheid~)',
    '{nicht ; (akzeptier~|einverstanden|zufrieden) ; <verdict>|nein|floskel~|begründung}',
    '{(machen|macht|gemacht|wäre) ; (ein~|kein~|gross~) ..1 fehler ; (sie|ihr|du|mich)}',
    '<your> ..1 <verdict> ..4 falsch~',
    '(falsch~) ..1 (<verdict>|person)',
    '(fehlentscheidung|(es|das) [noch] bereu~|noch bereu~|für (den|die) falsch~)',
    '{(prüf~|sehen) ; (bewerbung|unterlagen|<verdict>) ; (noch einmal|nochmal~|erneut~)}',
  ],
  unless: ['<purchase>', '(mein~ (entscheidung|wahl)|eine ..1 <verdict>|respektier~)', '(nicht|ohne) ..6 umstimmen'],
  elsewhere: 'mild',
  reason: {
    de: 'Eine getroffene Entscheidung lässt sich selten wegreden; der Versuch verdirbt eher die nächste Chance.',
    en: 'A decision once made is seldom talked away; trying tends to spoil the next chance.',
  },
  advice: {
    de: 'Danken Sie kurz und sagen Sie, dass Sie für eine spätere Stelle offen sind.',
    en: 'Thank them briefly and say that you are open to a later role.',
  },
  replacements: [],
  hits: [
    'Bitte [überdenken Sie Ihre Entscheidung], die Stelle passt zu mir.',
    'Ich kann diese [Absage nicht akzeptieren].',
    'Mit der Absage [machen Sie einen großen Fehler].',
    'Für mich ist das eine [Fehlentscheidung], das Praktikum war gut.',
    'Vielleicht können Sie es [sich noch einmal anders überlegen].',
  ],
  misses: [
    'Ihre Absage nehme ich sportlich und danke für das Gespräch.',
    'Ich überdenke meine Entscheidung zur Zusage bis Montag.',
    'Im Gespräch erzählten Sie, wie Sie Fehler im Team besprechen.',
  ],
  source: 'R22, after a rejection ask for advice, not for reasons; general knowledge of business German',
};
