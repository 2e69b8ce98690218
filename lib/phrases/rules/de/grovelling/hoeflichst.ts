import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/hoeflichst',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    { match: '^ <<(höflichst|inständig~) bitte ich>>', replacements: ['ich bitte'] },
    {
      match: '<<$1(_) (höflichst|ergebenst|inständig~)>>',
      replacements: ['$1'],
    },
    { match: 'ergeben~ (gruss|grüsse~)', replacements: [] },
    { match: 'in (tief~|aller) demut', replacements: [] },
    { match: '{8: ich ; flehe}', replacements: [] },
  ],
  reason: {
    de: 'Der Superlativ der Höflichkeit stammt aus Bittschriften und macht den Leser heute eher verlegen.',
    en: 'This superlative of politeness comes from petitions and today rather embarrasses the reader.',
  },
  advice: {
    de: 'Ein schlichtes „bitte“ ist höflich genug.',
    en: 'A plain “please” is polite enough.',
  },
  replacements: [],
  hits: [
    'Nun möchte ich [Sie höflichst] um Nachricht zur Bewerbung bitten.',
    'Ich [ersuche ergebenst] um eine Auskunft zur Stelle.',
    '[Höflichst bitte ich] um Feedback zum Gespräch.',
    'Ich bitte [Sie inständig], meine Bewerbung noch einmal anzusehen.',
    '[In tiefer Demut] danke ich für das Gespräch.',
    '[Ich flehe] euch an, das Gespräch war doch gut.',
  ],
  misses: [
    'Ich bitte um eine kurze Nachricht zur Bewerbung.',
    'Im Gespräch ging es höflich und offen zu.',
    'Die Prüfung in der Ausbildung war höchst anspruchsvoll.',
    'Demut vor dem Material gehört zum Beruf, das sagten Sie im Gespräch.',
  ],
  source: 'R16, friendly but direct; general knowledge of business German',
};
