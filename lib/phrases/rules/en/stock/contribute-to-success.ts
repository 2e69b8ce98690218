import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/contribute-to-success',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(contribute|contributing|drive|further) ..2 (your|its|their|our|the) ..3 (success|growth|mission|goals|vision)',
    '(continued|future|further) (success|growth) of <your company>',
    'help~ ..3 (achieve|reach|meet) (its|your|their) ..1 (goals|vision)',
    'part of your ..1 success',
  ],
  unlessInClause: ['(congratulat*|wish~|thank*|luck)'],
  elsewhere: 'mild',
  reason: {
    en: 'Success and growth are so large that no reader can picture your share in them.',
    de: 'Erfolg und Wachstum sind so groß, dass sich niemand Ihren Anteil daran vorstellen kann.',
  },
  advice: {
    en: 'Pick one job that will be on your desk and say how you would begin it.',
    de: 'Wählen Sie eine Aufgabe von Ihrem künftigen Tisch und sagen Sie, wie Sie anfangen würden.',
  },
  replacements: [],
  hits: [
    'In this job I want to [contribute to your continued success].',
    'I long to work for the [further growth of your company] in this role.',
    'I can [contribute significantly to the success] of the role.',
    'I would [help the hotel reach its goals] in this position.',
    'The position lets me [drive your growth].',
    'With my Welsh I could [contribute to the goals] of the role.',
  ],
  misses: [
    'The rain contributes to the growth of the moss; I saw it in my job.',
    'I wish the team every success with the new role.',
    'The success of the trial was the theme of the interview.',
    'You told me in the interview about your goals for the pier.',
  ],
  source: 'R14; unproven praise of oneself',
};
