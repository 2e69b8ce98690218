import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/begruendung-fordern',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(begründen sie|begründet|rechtfertigen sie|erklären sie|erklärt) ..4 <verdict>',
    '(nenn~ sie|nenn~) mir ..4 (grund|gründe~|wahr~)',
    '(erklären sie|erklärt|sagen sie|sagt|will|muss|möchte) ..5 , <why> ..9 <rejected>',
    '^ ..3 <why> (haben|habt|hast|wurde|bin|hat|werde) ..8 <rejected>',
    '(wahr~|wirklich~|tatsächlich~) (grund|gründe~)',
    '<tell> ..5 (gründe~|begründung)',
    '(wen|wer) ..6 (statt mir|gegen mich|genommen|bekommen)',
  ],
  unless: ['<purchase>', '(kunde~|hinweis~)'],
  elsewhere: 'mild',
  reason: {
    de: 'Wer Gründe fordert, bringt den Leser in die Verteidigung; Firmen dürfen aus Vorsicht oft keine nennen.',
    en: 'Demanding reasons puts the reader on the defensive; firms often may not name any, out of caution.',
  },
  advice: {
    de: 'Bitten Sie um einen Tipp, was Sie beim nächsten Mal besser machen können.',
    en: 'Ask for one tip on what you could do better next time.',
  },
  replacements: [],
  hits: [
    '[Begründen Sie bitte Ihre Absage].',
    'Ich [möchte wissen, warum ich für die Stelle nicht genommen] wurde.',
    '[Nennt mir die Gründe], warum ich das Praktikum nicht bekomme.',
    '[Weshalb haben Sie sich gegen mich] entschieden?',
  ],
  misses: [
    'Warum setzen Sie in der Position auf Lehmbau?',
    'Haben Sie nach der Absage einen Tipp, was ich besser machen kann?',
    'Ihre Begründung der Absage hat mir geholfen, danke.',
  ],
  source: 'R22, after a rejection ask for advice, not for reasons; general knowledge of business German',
};
