import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/no-expert',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    'I am ..2 (no|not|hardly|far from|by no means|nothing) ..3 (expert|perfect|ideal|special|strongest|experienced|most (qualified|experienced)) [candidate|applicant|choice]',
    'I am ..2 (just|only) (a|an) !(phone|call|short|few|mail)',
    'I am ..2 (too (old|young|inexperience*)|probably (wrong|not))|correct me if I am wrong|at my age',
    '(hardly|not) ..1 (what|who|the one|the person) you ..4 (mind|looking for|want~|need~|expect~|hop*)',
    'my (cv|resume|application|profile|background) ..2 (not|hardly) ..2 (impressive|perfect|much|special|ideal)',
    '(better|more (qualified|experienced|suitable)) (candidates|applicants|people|than (me|I))|(candidates|applicants) ..3 better',
    'I ..2 (probably|surely) ..1 not ..1 (get|be)',
  ],
  reason: {
    en: 'It hands the reader the doubt ready-made; say what you know and let others judge.',
    de: 'Das liefert der anderen Seite den Zweifel fertig mit; sagen Sie, was Sie können, und überlassen Sie das Urteil anderen.',
  },
  advice: {
    en: 'Begin with a thing you have done that comes near.',
    de: 'Beginnen Sie mit etwas, das Sie schon Ähnliches getan haben.',
  },
  replacements: [],
  hits: [
    '[I am no expert] in bees, but the job draws me.',
    '[I am probably too old] for the internship.',
    '[My CV is not very impressive], yet I want the job.',
    "[I'm just a gardener] with big plans.",
    'A retired sailor is [hardly what you had in mind].',
    'The other [candidates were surely better] than me.',
    '[Correct me if I am wrong], but the role is new.',
  ],
  misses: [
    'The expert explained the pump at the interview.',
    'I am an expert in pumps and want this job.',
    'I am just a phone call away.',
    'Do you look for an expert in this role?',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
