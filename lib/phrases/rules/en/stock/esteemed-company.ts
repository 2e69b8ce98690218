import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/esteemed-company',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(your|such a|such an|this|the|an) [<adverb>|highly|most|very|so] (esteemed|prestigious|reputed|renowned|reputable|illustrious|honourable|honorable|world class|prestigeous|well reputed|leading) (company|organisation|organization|firm|institution|team|office|institute|corporation|university|employer|enterprise|group|concern)',
    '(your|yours) (esteemed|good|honourable|honorable|kind) (self|selves|office|offices|company)',
  ],
  reason: {
    en: 'Empty praise could go to any company; name one thing you saw there.',
    de: 'Leeres Lob passt auf jedes Unternehmen; nennen Sie etwas, das Sie dort gesehen haben.',
  },
  replacements: [],
  hits: [
    'I want to work for [your esteemed company].',
    'It is hard to enter [such a prestigious firm].',
    'Joining [this reputed organisation] is my aim.',
  ],
  misses: ['The firm has a good office in York.', 'Your company builds pumps.', 'He is a leading member of the choir.'],
  source: 'R11 and R14; empty praise',
};
