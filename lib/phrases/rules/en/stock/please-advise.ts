import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/please-advise',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(please|kindly) advise [me|us] [on|as to|if|when|how|of|,|$]',
    'keep me (posted|in the loop|updated|informed)',
    'at (this|that) (point|moment|juncture) in time',
    '(kindly|please kindly) (let|inform|confirm|note|consider|send|advise|reply|respond|provide|share)',
    'as you (can|will|may) see (from|in|on) my (resume|cv|application|attached|enclosed|cover letter)',
    '(to|in) whatever capacity',
    '(with|in) (regard|regards|reference|respect) to (the|your|my|our) ..1 (above|subject|position|job|vacancy|posting|advertisement|advert|application|interview)',
  ],
  reason: {
    en: 'A plain verb sounds friendlier than office English.',
    de: 'Ein einfaches Verb klingt freundlicher als Büro-Englisch.',
  },
  replacements: [],
  hits: [
    '[Please advise on] the next step.',
    '[Kindly let] me know.',
    'Please [keep me posted].',
    '[As you can see from my resume], I taught for years.',
  ],
  misses: ['The doctor advised me to rest.', 'My adviser was kind.', 'This point in the plan is new.'],
  source: 'R14; office English, mild only',
};
