import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/wanted-to-follow-up',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(I|we) (wanted|want|would like|wished|thought I would|was hoping|decided) [to] [<adverb>|just] (follow up|check in|reach out|check back|check on|check up|drop (you|in)|get in touch|connect|bump|ping|nudge|touch|reconnect) [one more time|again|once more|with you]',
    '^ (wanted|checking|following|reaching|dropping|touching) [just] [to] [<adverb>] (follow up|check in|reach out|in|up|out|by|base|you a) ',
    '(a|an|this is a|my|as a) [<adverb>|quick|little|very|small|short] (gentle|friendly|kind|polite|quick|small|little|soft) [little|quick|friendly] (reminder|nudge|ping|bump|follow up|check in)',
    '(drop~|send~|shoot~|write~) you a (quick|short|brief) (line|note|email|message|mail)',
  ],
  unless: ['(if|when) (I|we|you) (wanted|want)'],
  reason: {
    en: 'Half the mails in an inbox open like this; your date, the role and one question do the same work.',
    de: 'So beginnt die halbe Mailbox; Datum, Stelle und eine Frage leisten dasselbe.',
  },
  replacements: [],
  hits: [
    '[I wanted to follow up] on our talk.',
    'This is just [a gentle reminder].',
    '[I wanted to quickly check in].',
  ],
  misses: [
    'I am following up on our talk of Monday.',
    'The follow-up meeting is on Friday.',
    'She sent a reminder about the fire drill.',
  ],
  source: 'R13 and R14; check-in openers',
};
