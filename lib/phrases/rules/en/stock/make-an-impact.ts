import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/make-an-impact',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(make|making) (a|an) [<adverb>] [<praise>] [and _] (impact|contribution*|difference)',
    '(make|making) <praise> contribution*',
    '(contribute|bring|offer|apply|put) my ..3 (<strength>|passion|enthusiasm|energy) ..3 to (your|the|this|good) [use|<workplace>]',
    'bring~ ..3 (enthusiasm|energy|fresh idea~|fresh perspective~|to the table)',
    '(from|on) day one|to (the next level|new heights)',
  ],
  unlessInClause: ['(whether|not) ..3 (make|contribute)'],
  elsewhere: 'nothing',
  reason: {
    en: 'Impact is promised in every letter; the reader wonders at which task.',
    de: 'Wirkung verspricht jeder Brief; man fragt sich nur, an welcher Aufgabe.',
  },
  advice: {
    en: 'Name the task and what you would do first.',
    de: 'Nennen Sie die Aufgabe und was Sie zuerst tun würden.',
  },
  replacements: [],
  hits: [
    'In the interview I showed what I [bring to the table].',
    'I [bring a lot of enthusiasm] to the job.',
    'I would [bring fresh ideas] to the role.',
    'In this role I want to [make a meaningful impact].',
    'I hope to [bring my skills and energy to your] kitchen; the role is a good one.',
    'I am ready for the position [from day one].',
    'My internship let me [make significant contributions].',
    'I would like to take your bakery [to the next level] in this role.',
  ],
  misses: [
    'Shall I bring my certificates to the interview?',
    'The impact of the hail on the roof was my first job.',
    'They contribute a cake to every interview day.',
    'The day one books is the day of the interview.',
    'My job did not make much difference to the price.',
  ],
  source: 'R14; unproven praise of oneself, a matter of taste',
};
