import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/touching-base',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: ['[<I want to>|<writing to>|I am [<adverb>]|to] (touch~ base|circl* back|loop~ back)'],
  unlessInClause: ['(you can|please|let us|we will|they|he|she) ..1 (touch~|circl*|loop~)'],
  elsewhere: 'mild',
  reason: {
    en: 'The opener announces a nudge and brings nothing new, so the reader puts it off.',
    de: 'Dieser Einstieg kündigt nur ein Anstupsen an und bringt nichts Neues; also wird er vertagt.',
  },
  advice: {
    en: 'Begin with date, role and your question.',
    de: 'Beginnen Sie mit Datum, Stelle und Ihrer Frage.',
  },
  replacements: [],
  hits: [
    '[I just wanted to touch base] after our interview.',
    '[Circling back] on the buyer role.',
    "[I'm touching base] about my application for the orchard job.",
    '[I wanted to quickly circle back] to the interview of 9 May.',
    'The reason for my mail is [to touch base] on the role.',
  ],
  misses: [
    'I am following up on my interview of 3 May for the analyst role.',
    'Pilots circle the airfield before they land, that was my job.',
    'The base of the statue was cold to the touch; the role is in a museum.',
    'You can touch base with Ann about the role.',
  ],
  source: 'R13 and R14; check-in openers',
};
