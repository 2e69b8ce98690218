import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/writing-to',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '[I|we] am [just|now] writing [to you] [today|again|once more|again today] [in order] to (follow|thank|ask|let|inform|provide|confirm|see|check|request|say|find|share|tell|send|update|know|discuss|give|notify|reach)',
    '[I|we] am writing [to you] (in (regard|regards|reference|response|relation|connection)|with (regard|regards|reference|respect)|regarding|concerning|about|on behalf|because|once more|as a follow up)',
    '(this|the purpose of this) (e-mail|email|mail|message|letter|note) is (to|in regard|regarding)',
    '(I|we) (would|wanted|want|wish) [like] to (inform|let) you (know|that|about)',
    'I am (contacting|reaching out to|emailing) you (regarding|concerning|about|in regard|with regard|because|to|today)',
  ],
  unless: ['(book|novel|report|thesis|code|tests|article|blog)'],
  reason: {
    en: 'An announcement can go: start with what you want to say.',
    de: 'Die Ankündigung kann weg: Beginnen Sie gleich mit dem, was Sie sagen wollen.',
  },
  replacements: [],
  hits: [
    '[I am writing to follow] up on our talk.',
    '[This e-mail is to] thank you.',
    '[I am writing regarding] the vacancy.',
  ],
  misses: ['I like writing to friends.', 'I am writing my thesis.', 'The letter is to be posted today.'],
  source: 'R13; announcing openings',
};
