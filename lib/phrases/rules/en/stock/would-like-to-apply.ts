import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/would-like-to-apply',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: '<<<I want to> [formally|hereby] apply>> (for|to|as|at|$)', replacements: ['I am applying'] },
    {
      match:
        'I am [<adverb>] (<thrilled>|happy|pleased|interested) (to apply|in applying|to submit (my|an) application)',
      replacements: ['I am applying'],
    },
    { match: '<I want to> submit my ..2 (application|candidature|resume|cv) for', replacements: ['I am applying for'] },
  ],
  unlessInClause: ['(if|whether|why|again later)'],
  elsewhere: 'nothing',
  reason: {
    en: 'The wish to apply is clear from the letter itself; a plain verb sounds surer of itself.',
    de: 'Den Wunsch zeigt schon der Brief; ein schlichtes Verb klingt sicherer.',
  },
  replacements: [],
  hits: [
    '[I am thrilled to submit my application] for the role of clerk.',
    '[I would like to apply] for the role of museum guide.',
    '[I am excited to apply] for your opening as a welder.',
    '[I am very interested in applying] for the trainee position.',
    '[I would like to submit my application for] the warehouse job.',
    '[I wish to formally apply] for the position of registrar.',
  ],
  misses: [
    'I am applying for the role of museum guide.',
    'You asked in the interview why I would like to apply for it.',
    'Candidates who like to apply early get the interview slots first.',
  ],
  source: 'R13; announcing openings, a matter of taste',
};
