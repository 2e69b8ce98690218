import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/nach-gruenden-fragen',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    {
      match: 'eine <<(begründung|erklärung) (für|zu|der|<your>|dieser) ..2 <verdict>>>',
      replacements: ['kurze Rückmeldung'],
    },
    { match: 'um ein~ [_] begründung', replacements: [] },
    { match: 'aus welch~ (grund|gründe~) ..8 (<rejected>|nicht)', replacements: [] },
    { match: '(grund|gründe~|absagegründe) ..5 (<verdict>|nenn~|erfahren|wissen)', replacements: [] },
    { match: '<why> ..9 <rejected>', replacements: [] },
  ],
  unless: [
    '(müssen|brauchen) ..5 nicht',
    '<purchase>',
    '(gefreut|dank~|danke|geholfen)',
    '(mein|meine|meinen|meiner) (grund|gründe~|absage)',
    '<why> ich ..3 (mich|absage)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Nach Gründen gefragt, weichen Firmen aus Vorsicht oft aus; ein Tipp lässt sich leichter geben.',
    en: 'Asked for reasons, firms often evade out of caution; a tip is easier to give.',
  },
  advice: {
    de: 'Fragen Sie, was Sie beim nächsten Mal besser machen können.',
    en: 'Ask what you could do better next time.',
  },
  replacements: [],
  hits: [
    'Ich bitte um eine [Begründung Ihrer Absage].',
    'Darf ich fragen, [aus welchem Grund meine Bewerbung abgelehnt] wurde?',
    'Was war der [Grund für die Absage]?',
    'Gern würde ich wissen, [warum ich beim Praktikum nicht genommen] wurde.',
  ],
  misses: [
    'Danke für die Begründung der Absage, sie hat mir geholfen.',
    'Was kann ich nach der Absage besser machen?',
    'Meine Gründe für die Absage nenne ich Ihnen gern.',
  ],
  source: 'R22, after a rejection ask for advice, not for reasons; general knowledge of business German',
};
