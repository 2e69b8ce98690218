import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/aforementioned',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match:
        '(the|my|your) (aforementioned|aforesaid|above [said|mentioned|advertised]|said) $1([..1] (position|role|post|job|vacancy|interview|opening))',
      replacements: ['this $1'],
    },
    '(aforementioned|aforesaid|above mentioned|undersigned)',
    '(with|in) (reference|regard~|relation) to the above',
  ],
  unless: ['(code|file)'],
  elsewhere: 'mild',
  reason: {
    en: 'Court English puts a desk between you and a person you have already met.',
    de: 'Gerichtssprache stellt einen Schreibtisch zwischen Sie und jemanden, den Sie schon kennen.',
  },
  advice: {
    en: 'Call the role by its own name.',
    de: 'Nennen Sie die Stelle beim Namen.',
  },
  replacements: [],
  hits: [
    'I apply for [the aforementioned position].',
    'I came for [the above-mentioned role].',
    'I wish to be considered for [the above vacancy].',
    'The [undersigned] asks for an interview.',
    '[With reference to the above], I send my application.',
    'I am free for [the said interview].',
  ],
  misses: [
    'The position mentioned in the advert is in Hull.',
    'The lamp above the desk in the interview room was green.',
    'I said in the interview that I can start in May.',
    'You mentioned the role above the shop.',
  ],
  source: 'R14; office English',
};
