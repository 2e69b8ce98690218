import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/interesse-geweckt',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(hoffe|hoffen|habe) ..4, (<your>|das) (interesse|neugier|neugierde) ..2 geweckt [zu haben|habe]',
    '(konnte|sollte|habe) [ich] ..2 (<your>) (interesse|neugier) ..4 (wecken|geweckt|geweckt haben)',
    '(ist|wurde) (<your>) (interesse|neugier) geweckt',
  ],
  unless: ['(mein~) (interesse|neugier)'],
  reason: {
    de: 'Die Hoffnung, Interesse geweckt zu haben, steht unter jeder Musterbewerbung; enden Sie mit einem konkreten Satz.',
    en: 'Every model application hopes to have aroused interest; end on something concrete.',
  },
  replacements: [],
  hits: [
    'Ich [hoffe, Ihr Interesse geweckt zu haben].',
    '[Habe ich dein Interesse geweckt]?',
    'Ich [hoffe, dass ich Ihre Neugier geweckt habe].',
  ],
  misses: [
    'Ihre Frage nach den Lieferketten hat mein Interesse geweckt.',
    'Der Lärm hat das Baby geweckt.',
    'Mein Interesse an Holz weckte der Großvater.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
