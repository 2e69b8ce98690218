import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/take-this-opportunity',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(take|taking|use|using|seize|grab) (this|the) (opportunity|chance|moment|occasion) to (thank|express|say|introduce|reiterate|tell|let|follow|ask|congratulate|reaffirm|share|once|again|formally|briefly|inform|highlight|apologise|apologize)',
    '(allow|permit) me to (introduce|express|thank|say|present|take|begin|explain|reiterate|congratulate)',
    '(I|we) (would|want|wish) [like] to (express|extend|convey|offer|share) (my|our) [most|<adverb>] [sincere|sincerest|deepest|deep|heartfelt|warmest|profound|utmost|genuine|greatest] (gratitude|thanks|appreciation)',
    '(express|extend|convey) (my|our) [<adverb>] (sincere|sincerest|deepest|deep|heartfelt|warmest|profound|utmost|genuine|greatest) (gratitude|thanks|appreciation)',
  ],
  reason: {
    en: 'The formula delays the thanks and could stand in any letter; thank for one thing you remember.',
    de: 'Die Formel zögert den Dank hinaus und passt in jeden Brief; danken Sie für etwas, das Ihnen in Erinnerung blieb.',
  },
  replacements: ['thank you'],
  hits: [
    'Let me [take this opportunity to thank] you.',
    '[Allow me to introduce] myself.',
    '[I would like to express my sincere gratitude] for the talk.',
  ],
  misses: [
    'I took the opportunity to visit the site.',
    'The tool will allow me to work faster.',
    'Use this chance while it lasts.',
  ],
  source: 'R6 and R14; thanking formulas',
};
