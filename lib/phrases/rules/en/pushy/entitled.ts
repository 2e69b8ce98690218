import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/entitled',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    'I [<adverb>] (deserve|am entitled to|am owed|have a right to|have the right to|have earned) ..2 (answer|reply|response|explanation|chance|job|position|role|feedback|decision|this|better|know|more|second|interview)',
    '(the|that is the|is the) (very least|least) (you|one|your company) (can|could|should) do',
    '(you|your company) owe (me|us)',
    '(I|we) (trust|assume|presume|am sure|am certain|take it) [that] you will ..3 (decide|choose|reply|answer|hire|offer|select|respond|agree|pick|give me|invite|come to|reconsider|let me)',
    'you (must|have to|need to|should [definitely|really|absolutely]|ought to|had better) (hire|take|choose|pick|give|decide|reply|answer|respond|get back|invite|employ|select|offer|act|make (a|your) decision)',
    'after (all|everything) ..4 (I did|I have done|time I|effort I|hours I|I put|I invested|I have invested)',
  ],
  unless: [
    'if you (must|have to|need to|should)',
    '(who|what|whom|how|which|whether) you (must|have to|need to|should)',
  ],
  reason: {
    en: 'Nobody owes an answer or a job, and demanding one sounds threatening; say what you can offer instead.',
    de: 'Niemand schuldet eine Antwort oder eine Stelle, und Forderungen klingen drohend; sagen Sie, was Sie bieten können.',
  },
  replacements: [],
  hits: [
    'After three talks [I deserve an answer].',
    'A short reply [is the least you can do].',
    '[You should definitely hire] me.',
    '[I trust that you will choose] me.',
  ],
  misses: [
    'If you need to decide later, that is fine.',
    'You should have received my documents.',
    'Whom you should hire is your decision alone.',
  ],
  source: 'R17 and R20; entitlement',
};
