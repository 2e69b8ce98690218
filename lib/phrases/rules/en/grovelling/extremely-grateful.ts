import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/extremely-grateful',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    {
      match: '<< (extremely|deeply|incredibly|ever so|so so|so very|more than) (grateful|thankful) >>',
      replacements: ['grateful'],
    },
    { match: 'would be << so <grateful> >>', replacements: ['grateful'] },
    { match: '<< (a million|a thousand|endless|countless) thanks >>', replacements: ['many thanks'] },
    { match: '<< (thank you|thanks) (so so [so]|so very|very very) much >>', replacements: ['thank you very much'] },
    '(thank you|thanks) [,] (thank you|thanks)',
    '(deep*|utmost|heartfelt|immense) (gratitude|thanks|appreciation)',
    '(mean~|meant) (so much|the world|everything) to me|bottom of my heart|(thousand|million) times',
  ],
  reason: {
    en: 'A strong word for thanks wears out fast; plain thanks for one named thing are believed.',
    de: 'Starke Worte für Dank nutzen sich schnell ab; schlichter Dank für etwas Bestimmtes wird geglaubt.',
  },
  advice: {
    en: 'Name what you are thankful for.',
    de: 'Nennen Sie, wofür Sie danken.',
  },
  replacements: [],
  hits: [
    'I would be [extremely grateful] for a word on my interview.',
    '[A million thanks] for the interview.',
    '[Thank you so so much] for the interview.',
    'The interview [meant so much to me].',
    'You have my [deepest gratitude] for the interview.',
    'Thank you from the [bottom of my heart] for the interview.',
    '[Thank you, thank you] for the interview.',
  ],
  misses: [
    'I would be grateful for any feedback on the interview.',
    'Thank you very much for the tour before the interview.',
    'The lake is extremely deep, said the job ad.',
    'What does the role mean to the team?',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
