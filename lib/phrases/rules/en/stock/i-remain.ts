import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/i-remain',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(I|we) remain [,] (yours|sincerely|respectfully)',
    '(yours [most]|most|very) (obediently|humbly)',
    '^ (thanking|assuring) you (,|$|of|for)',
  ],
  reason: {
    en: 'The closing dates from the age of sealing wax and turns a partner into a servant.',
    de: 'Der Schluss stammt aus der Zeit des Siegellacks und macht aus einem Gegenüber einen Diener.',
  },
  advice: {
    en: 'Close with “Kind regards” and your name.',
    de: 'Schließen Sie mit „Kind regards“ und Ihrem Namen.',
  },
  replacements: [],
  hits: [
    '[Assuring you of] our care at all times, Odile',
    '[I remain, yours] faithfully, A. Pinto',
    '[Yours obediently], R. Nair',
    '[Yours most obediently], Joe',
    '[Thanking you], Priya',
  ],
  misses: ['Yours sincerely, Ines', 'I remain interested in the post.', 'The dog sat obediently.'],
  source: 'R14; dated closings',
};
