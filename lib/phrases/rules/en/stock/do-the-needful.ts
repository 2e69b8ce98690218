import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/do-the-needful',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    'do the needful',
    '(kindly|please) [do] (revert|revert back|intimate)',
    'revert (back|to me|to us|at)',
    '(kindly|please) [do] consider my (candidature|application|request|case|profile) [for|favourably|favorably|and|sympathetically]',
    '(please|kindly) (be (advised|informed) that|note that I am|be so kind)',
    '[the|my] (aforementioned|above mentioned|abovementioned|afore mentioned|undersigned|said) (position|role|post|job|vacancy|subject|interview|candidate)',
    '(yours faithfully and|I remain , yours|I remain yours)',
  ],
  reason: {
    en: "Office English keeps the reader at arm's length; say it as you would across the table.",
    de: 'Kanzlei-Englisch hält auf Abstand; schreiben Sie, wie Sie am Tisch sprechen würden.',
  },
  replacements: [],
  hits: ['Please [do the needful].', '[Kindly revert] with the details.', 'I apply for [the aforementioned position].'],
  misses: [
    'I had to revert the change in the code.',
    'You do what is needed.',
    'The position mentioned in the advert is in Hull.',
  ],
  source: 'R14; office English',
};
