import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/extra-mile',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: '(go|goes|going|went) <<(the extra mile|above and beyond)>>', replacements: ['further than asked'] },
    '(give|giving|gave|put) ..2 # percent',
    '(give|giving|do|try|put) [it] my (all|utmost|(level|very|absolute) best)',
    'give my best',
    'to the best of my (abilities|ability)',
  ],
  unlessInClause: ['(he|she|they|you|team) ..1 (went|go|goes)'],
  reason: {
    en: 'Effort in round numbers is what everyone vows; readers trust a single finished task more.',
    de: 'Einsatz in runden Zahlen geloben alle; einer einzigen erledigten Aufgabe traut man mehr.',
  },
  advice: {
    en: 'Tell of one time you did more than was asked.',
    de: 'Erzählen Sie von einem Mal, als Sie mehr taten als verlangt.',
  },
  replacements: [],
  hits: [
    'I will [give it my all] in the job.',
    'I am always ready to go [the extra mile].',
    'I have gone far, and I will go [above and beyond] for the guests.',
    'I always [give 110 percent].',
    'I will work [to the best of my abilities].',
    'I would [give my all] in the kitchen.',
  ],
  misses: [
    'I will do my best to be on time for the interview.',
    'The village lies a mile from the station.',
    'Ten percent of the seats are free.',
    'The cloud hung above and beyond the hill.',
    'We did our sums twice.',
  ],
  source: 'R14; worn images',
};
