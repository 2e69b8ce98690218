import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/please-advise',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(duly|contents ..4) noted',
    '(please|kindly) advise [me|us] [on|if|when|how|whether|about]',
    {
      match:
        '<<[please] kindly>> (let|inform|confirm|send|reply|provide|share|contact|give|tell|update|consider|forward|arrange)',
      replacements: ['please'],
    },
    { match: 'keep me (posted|in the loop) (on|about|of)', replacements: ['tell me about'] },
    { match: 'keep me (posted|in the loop)', replacements: ['let me know'] },
  ],
  unless: ['(would|could|can) you kindly'],
  elsewhere: 'nothing',
  reason: {
    en: 'Office English sounds like a memo; a plain verb is friendlier.',
    de: 'Büro-Englisch klingt nach Aktennotiz; ein einfaches Verb ist freundlicher.',
  },
  advice: {
    en: 'Ask the one question straight out.',
    de: 'Stellen Sie die eine Frage geradeheraus.',
  },
  replacements: [],
  hits: [
    '[Please advise on] the next step.',
    '[Kindly] let me know if Friday suits.',
    'Please [keep me posted].',
    'Please [keep me in the loop about] the crane.',
    '[Please advise if] the form is missing.',
    '[Kindly] send me the address of the yard.',
  ],
  misses: [
    'The doctor advised me to rest.',
    'My adviser was kind.',
    'The keeper posted a letter to me.',
    'Could you kindly hold the door?',
  ],
  source: 'R14; office English, a matter of taste',
};
