import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/as-you-can-see',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    'as (you (can|will|may)|can be) ..1 (see|seen|note) (from|in) ((my|the) [..1] <papers>|same)',
    'as my [attached|enclosed] <papers> (show~|demonstrat*)',
    'my ..2 speak* for _',
    '(refer to|see) (my|the) ..1 (resume|cv) for',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'Pointing to the papers hands the work to the reader; a fact in the sentence saves the search.',
    de: 'Der Verweis auf die Unterlagen gibt die Arbeit weiter; eine Tatsache im Satz erspart das Suchen.',
  },
  advice: {
    en: 'Put the one fact that counts into the sentence.',
    de: 'Schreiben Sie die eine Tatsache, auf die es ankommt, in den Satz.',
  },
  replacements: [],
  hits: [
    '[As you can see from my resume], I taught for years.',
    '[As my CV shows], I ran two kiosks.',
    'My years at sea are plain; [my application speaks for itself].',
    'Please [refer to my CV for] the dates.',
    '[As can be seen in my enclosed cover letter], I weld.',
  ],
  misses: [
    'As you can see from the window, the role has a view.',
    'The show for which I wrote my application was good.',
    'My job was to read the attached plan.',
    'You can see my references on Monday in the interview.',
  ],
  source: 'R14; application-letter formulas, a matter of taste',
};
