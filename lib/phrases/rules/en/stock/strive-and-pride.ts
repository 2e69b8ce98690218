import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/strive-and-pride',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    'I [<adverb>] (pride myself|take [<praise>] pride|strive|thrive)',
    '(I|to|and) ..2 exceed~ ..2 (expectation~|goals)',
    '(committed|dedicated) to (excellence|deliver*|quality)',
    'proficient (in|with)',
    '(I|to|who|and) (drive|drives|deliver*) [<praise>] results',
  ],
  unless: ['<you seek>'],
  unlessInClause: ['(you|we|they|company|team) ..3 (committed|dedicated|deliver*|exceed~)'],
  elsewhere: 'nothing',
  reason: {
    en: 'These verbs praise effort without showing any, and every second letter holds them.',
    de: 'Diese Wendungen loben den Eifer, ohne ihn zu zeigen, und stehen in jedem zweiten Brief.',
  },
  advice: {
    en: 'Tell of one piece of work and what came of it.',
    de: 'Erzählen Sie von einer Arbeit und ihrem Ergebnis.',
  },
  replacements: [],
  hits: [
    '[I pride myself] on clean kitchens, at any job.',
    'In my last job [I exceeded all expectations].',
    'I am [committed to delivering] good service in this role.',
    '[I always strive] for calm in the job.',
  ],
  misses: [
    'We were proud to see you at the interview.',
    'The crops thrive in the rain, said the job ad.',
    'You prepared the room for the interview.',
    'The lab results drive me to the doctor before the interview.',
  ],
  source: 'R14; unproven praise of oneself in application letters',
};
