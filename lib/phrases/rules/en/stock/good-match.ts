import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/good-match',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(ideally|well|perfectly|uniquely|highly) (suited|qualified|positioned|prepared) (for|to)',
    '(<praise>|perfect|ideal) (fit|match) (for|with|to)',
    'possess~ ..4 (<strength>|qualities)',
    'I have (the|all) ..3 (<strength>|qualities) (to|for|that|you|needed|required)',
  ],
  unless: ['<not claimed> ..8 (suited|qualified|fit|match|possess~)'],
  elsewhere: 'nothing',
  reason: {
    en: 'The judgement is given before the evidence, so the reader has nothing to check it by.',
    de: 'Das Urteil steht da, bevor ein Beleg kommt; prüfen lässt es sich so nicht.',
  },
  advice: {
    en: 'Give the evidence: one task, what you did, what came of it.',
    de: 'Geben Sie den Beleg: eine Aufgabe, was Sie taten, was daraus wurde.',
  },
  replacements: [],
  hits: [
    'I am [ideally suited for] the role of cellar hand.',
    'This position is a [great fit for] my years at sea.',
    '[I have all the necessary skills to] fill the position.',
    'I [possess extensive knowledge] of wine for the job.',
    'My studies leave me [well prepared to] handle the role.',
  ],
  misses: [
    'It is a good question whether I am well suited for the role.',
    'The interview room was well equipped.',
    'I have the right to work here, so the job can start in May.',
    'The museum possesses two ships, and my role was to paint them.',
  ],
  source: 'R14; unproven praise of oneself, a matter of taste',
};
