import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/take-this-opportunity',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    { match: '<I want to> <take this chance>', replacements: ['let me', 'I would like to'] },
    { match: '(let me|allow me to) <take this chance>', replacements: ['let me'] },
    { match: '(I|we) <<<take this chance>>>', replacements: ['would like to'] },
    'taking (this|the|a) (opportunity|chance|moment|occasion) to (thank|express|say|tell|introduce|ask)',
    {
      match:
        '(^|,|and|please|kindly) <<(allow|permit) me to>> (introduce|express|thank|say|begin|explain|share|tell|add)',
      replacements: ['let me'],
    },
  ],
  elsewhere: 'mild',
  reason: {
    en: 'The formula bows before it speaks, and the sentence could stand in anybody’s letter.',
    de: 'Die Formel verbeugt sich erst, bevor sie spricht, und der Satz passt in jeden Brief.',
  },
  advice: {
    en: 'Say the thing itself, and thank for one thing you remember.',
    de: 'Sagen Sie die Sache selbst, und danken Sie für etwas, das Ihnen in Erinnerung blieb.',
  },
  replacements: [],
  hits: [
    '[I would like to take this opportunity to] thank you for the interview.',
    '[Let me take this opportunity to] introduce myself for the role.',
    '[Allow me to] introduce myself: I repair lifts and am looking for a new job.',
    'I [take this opportunity to] show you my interview notes.',
    '[I also want to take a moment to] thank the panel for the interview.',
    'By [taking the opportunity to thank] you I close my application.',
  ],
  misses: [
    'I took the opportunity to visit the site before the interview.',
    'The tool will allow me to begin the shift earlier.',
    'Use this chance while it lasts.',
    'Please allow my sister to wait in the lobby.',
  ],
  source: 'R6 and R14; thanking formulas',
};
