import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/wanted-to-follow-up',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match: '<<<I want to> follow up [again|once more]>> (on|about|regarding|with|after)',
      replacements: ['I am following up'],
    },
    '<I want to> (follow up|check (in|back|up)|reach out|get in touch|connect) [again|with you]',
    '^ [<adverb>] (following up|reaching out) [again] (on|about|regarding|to|with|after)',
    '(I am|I was) [<adverb>] reaching out',
  ],
  unlessInClause: ['(if|when) (I|we)', '(you|she|he|suggested|advised) ..3 (reach|reaching|get)'],
  elsewhere: 'nothing',
  reason: {
    en: 'Half the mails in an inbox open like this; date, role and one question do the same work.',
    de: 'So beginnt der halbe Posteingang; Datum, Stelle und eine Frage leisten dasselbe.',
  },
  advice: {
    en: 'Leave out the wish and follow up at once: which talk, which day, which question.',
    de: 'Lassen Sie den Wunsch weg und fassen Sie gleich nach: welches Gespräch, welcher Tag, welche Frage.',
  },
  replacements: [],
  hits: [
    '[I wanted to follow up] on our talk.',
    '[I wanted to quickly check in with you].',
    '[Following up on] last Thursday: is the lathe still free?',
    "[I'd like to reach out again] about the vet practice.",
    '[I am reaching out] with a question about the night shifts.',
    '[Wanted to follow up] after the trial day.',
  ],
  misses: [
    'I am following up on our talk of Monday.',
    'The follow-up meeting is on Friday.',
    'She recommended that I reach out to you.',
    'You may reach out your hand to the dog.',
  ],
  source: 'R13 and R14; check-in openers, a matter of taste',
};
