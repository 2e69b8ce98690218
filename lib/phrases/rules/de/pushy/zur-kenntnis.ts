import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/zur-kenntnis',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '(nehme|habe) ..6 (absage|entscheidung|ablehnung|das) ..4 zur kenntnis',
    'wohl oder übel',
    '(muss|müssen) ..4 <verdict> ..3 (akzeptier~|hinnehm~)',
    '(dann eben nicht|wie auch immer|ihr verlust|euer verlust|dank~ für nichts)',
    'können sie sich sparen',
  ],
  unless: ['<purchase>', '(dank~|freu~|bedauern) ..8 zur kenntnis'],
  elsewhere: 'nothing',
  reason: {
    de: 'Der kühle Satz klingt eingeschnappt, auch wenn er nur knapp gemeint war.',
    en: 'The cool sentence sounds huffy, even if it was only meant to be brief.',
  },
  advice: {
    de: 'Ein kurzer Dank für die Nachricht lässt die Tür offen.',
    en: 'A short thank-you for the message leaves the door open.',
  },
  replacements: [],
  hits: [
    'Ich [nehme Ihre Absage zur Kenntnis].',
    'Ich [muss die Absage wohl akzeptieren].',
    'Nach dem Gespräch sagt ihr ab, [dann eben nicht].',
  ],
  misses: [
    'Die Hausordnung habe ich vor dem Probetag zur Kenntnis genommen.',
    'Viel Erfolg mit dem neuen Laden, von dem Sie im Gespräch erzählten!',
    'Danke für Ihre Absage und die freundlichen Worte.',
  ],
  source: 'R22, after a rejection ask for advice, not for reasons; general knowledge of business German',
};
