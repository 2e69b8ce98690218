import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/positive-reply',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match:
        '(your|a|the) <<[<adverb>|kind|prompt|early] (favourabl*|favorabl*|positiv*) [and _] (reply|response|answer)>>',
      replacements: ['reply'],
    },
    '(your|a|an|for|the|some|of|given|receive) [kind|prompt|early] <<(favourabl*|favorabl*|positiv*|encouraging) [and _] (<answer>|consideration|note)>>',
    '(await~|hop*|forward) ..5 <<(your|a) [most] (kind|gracious) (<answer>|consideration)>>',
    'consider~ (me|my ..1|it) (favourabl*|favorabl*|positiv*)',
  ],
  unless: [
    '<customers>',
    '(<thank you>|glad|pleased|grateful|delighted|received|got|had|after) ..6 (favourable|favorable|positive|encouraging|kind)',
  ],
  elsewhere: 'mild',
  reason: {
    en: 'Asking for a good answer puts the words into the reader’s mouth; an open question leaves them free.',
    de: 'Wer um eine gute Antwort bittet, legt sie der anderen Seite in den Mund; eine offene Frage lässt ihr Freiheit.',
  },
  advice: {
    en: 'Ask for an answer, or ask about the next step.',
    de: 'Bitten Sie um Antwort, oder fragen Sie nach dem nächsten Schritt.',
  },
  replacements: [],
  hits: [
    'I hope for a [positive reply] to my application.',
    'Looking forward to your [favourable response] about the role.',
    'Awaiting [your kind consideration] of my application.',
    'I hope you will [consider my application favourably].',
    'The panel will, I trust, send me some [encouraging news] after the interview.',
    'I hope my application will be given [favourable consideration].',
  ],
  misses: [
    'Thank you for your positive reply about the role.',
    'We received positive feedback from customers in my last job.',
    'I am glad about your favourable answer to my application.',
    'The test result was positive, as I said in the interview.',
  ],
  source: 'R14 and R17; closing formulas',
};
