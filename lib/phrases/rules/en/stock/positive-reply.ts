import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/positive-reply',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(your|a|an|for|the) (favourable|favorable|positive|kind|affirmative) [and (prompt|quick|early)] (reply|response|answer|decision|consideration|confirmation|feedback|news)',
  ],
  unless: [
    '(thank|thanks|glad|pleased|happy|grateful|delighted|received|got|had|gave|given|after|so much|lot of|lots of) ..6 (favourable|favorable|positive|kind)',
    '(customers|users|students|clients|patients|colleagues)',
  ],
  reason: {
    en: 'Asking for a good answer tells the reader what to say; ask for an answer, or for the next step.',
    de: 'Wer um eine gute Antwort bittet, legt sie der anderen Seite in den Mund; bitten Sie um Antwort oder fragen Sie nach dem nächsten Schritt.',
  },
  replacements: [],
  hits: [
    'I hope for [a positive reply].',
    'Looking forward to [your favourable response].',
    'Awaiting [your kind consideration].',
  ],
  misses: [
    'Thank you for your kind reply.',
    'We received positive feedback from customers.',
    'I am glad about your positive answer.',
  ],
  source: 'R14 and R17; closing formulas',
};
