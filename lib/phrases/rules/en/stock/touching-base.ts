import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/touching-base',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '[(I am|I was|I|am|we are)] [just|only|simply|merely] [wanted to|want to|writing to|here to|trying to] (touch~ base|circl* back|check* back in)',
    '[(I am|I was|I)] just [<adverb>] (following up|checking (in|back|up)|reaching out|dropping (by|in|you a)|popping in) [on|to|with|about|regarding|again|here]',
    '[(I am|I was|I)] [just] [wanted to|want to|would like to|hoping to] [<adverb>] (float*|bump*|push*|bring*|nudg*|ping*|resurfac*|boost*) (this|it|my ..2 (e-mail|email|message|mail)|the thread) ..2 (up|top|back|inbox|again)',
    '(to the|at the|back to the) top of your inbox',
    '^ (bumping|pinging|nudging|floating|resurfacing) (this|you|my|it)',
  ],
  unless: ['(please|do|you can|could you) (touch|check)'],
  reason: {
    en: 'Such openers announce a nudge and no content; begin with date, role and your question.',
    de: 'Solche Einstiege kündigen nur ein Anstupsen an; beginnen Sie mit Datum, Stelle und Ihrer Frage.',
  },
  replacements: [],
  hits: [
    '[I just wanted to touch base] after our talk.',
    '[Just following up on] my interview.',
    '[Floating this back up] in case it got lost.',
  ],
  misses: [
    'I am following up on my interview of 3 May for the analyst role.',
    'As a follow-up, here is the paper I mentioned.',
    'The ship floated back up.',
  ],
  source: 'R13 and R14; check-in openers',
};
