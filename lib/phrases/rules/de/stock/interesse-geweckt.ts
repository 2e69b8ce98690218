import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/interesse-geweckt',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '[(hoff~|habe|sollte|wenn|falls) ..4,] (<your>|das) (interesse|neugier|neugierde) ..3 (geweckt|wecken) [zu haben|habe|haben]',
    '(ich|habe|konnte) [ich] (sie|dich|euch) ..3 (neugierig~ [gemacht]|von mir überzeug~)',
    'hoff~ ..9, eindruck ..5 (geben|hinterlassen|vermittelt)',
    'habe ich (sie|dich|euch) überzeug~',
    '(hoff~|wenn ich) ..6, (sie|dich|euch) ..5 überzeug~',
  ],
  unlessInClause: ['mein~ (interesse|neugier)'],
  elsewhere: 'mild',
  reason: {
    de: 'Die Hoffnung, Interesse geweckt zu haben, steht unter jeder Musterbewerbung und klingt nach Werbezettel.',
    en: 'Every model application hopes to have aroused interest, and it sounds like a leaflet.',
  },
  advice: {
    de: 'Enden Sie mit einem konkreten Satz, etwa wann Sie erreichbar sind.',
    en: 'End on something concrete, such as when you can be reached.',
  },
  replacements: [],
  hits: [
    'Ich [hoffe, Ihr Interesse geweckt zu haben].',
    '[Habe ich dein Interesse geweckt]?',
    'Ich [hoffe, dass ich Ihre Neugier geweckt habe].',
    '[Sollte ich Ihr Interesse geweckt haben], komme ich gern vorbei.',
    '[Habe ich Sie neugierig gemacht]?',
    'Ich [hoffe, mein Probetag hat Sie überzeugt].',
  ],
  misses: [
    'Ihre Frage nach den Lieferketten hat mein Interesse geweckt.',
    'Der Lärm hat das Baby geweckt.',
    'Mein Interesse an Holz weckte der Großvater.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
