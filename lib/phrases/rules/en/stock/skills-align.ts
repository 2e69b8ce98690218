import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/skills-align',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(align~|resonate~) ..1 (with|to) (me|mine|my|your|what|the|this|our)',
    'share your ..2 (values|vision|passion|commitment|mission|enthusiasm)',
  ],
  unlessInClause: ['(roles|role|openings|positions|opportunities) ..3 align~', '(whether|if) ..6 align~'],
  elsewhere: 'nothing',
  reason: {
    en: '“Align” and “resonate” sound measured but name no point at which the two meet.',
    de: '„Align“ und „resonate“ klingen genau, nennen aber keine Stelle, an der beides zusammenkommt.',
  },
  advice: {
    en: 'Name the one task where your experience and the role touch.',
    de: 'Nennen Sie die eine Aufgabe, in der sich Ihre Erfahrung und die Stelle berühren.',
  },
  replacements: [],
  hits: [
    'You saw how my skills [align well with the] role.',
    'Your mission [resonates deeply with me], as I said in the interview.',
    'In my last job I sold seeds, which [aligns perfectly with your] plans.',
    'I [share your passion] for old trams and would like the job.',
    'My goals as a baker are [aligned with your] idea of the position.',
  ],
  misses: [
    'Please keep me in mind for roles that align with my background.',
    'My job was to align the lenses with the beam.',
    'The string resonates at night; I noticed it in the interview.',
    'We asked in the interview whether the dates align with the term.',
  ],
  source: 'R14; unproven praise of oneself, a matter of taste',
};
