import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/know-i-lack',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(know|realise|realize|although|though|while|even if) ..1 I ..2 (lack|do not ..1 (have|meet)|have (little|no|hardly))',
    '(despite|excuse|ignore|with) my ..1 (lack of|limited|little|<bad>|inexperience*) [experience]|(may|might) not have the|I ..3 (a lot|so much) to learn|I ..1 have no ..1 experience|my ..1 experience is ..1 limited',
  ],
  reason: {
    en: 'The gap comes first and stays in mind; lead with what you have, the reader sees the rest.',
    de: 'Die Lücke steht zuerst da und bleibt hängen; beginnen Sie mit dem, was Sie haben, den Rest sieht man.',
  },
  advice: {
    en: 'Name the nearest thing you have done, or how fast you learnt the last tool.',
    de: 'Nennen Sie das Nächstliegende, das Sie getan haben, oder wie Sie sich zuletzt eingearbeitet haben.',
  },
  replacements: [],
  hits: [
    'I [know that I lack] years in sales, but the job is right for me.',
    '[Although I do not have] much practice with lathes, the role suits me.',
    'Please consider me [despite my lack of experience] for the job.',
    'I [realise I do not meet] every point for the role.',
    '[Even if I have no] degree, the work suits me.',
  ],
  misses: [
    'I know that I will enjoy the work in this role.',
    'The lack of parking never kept me from a job.',
    'She has little time before the interview.',
    'I am only available after the interview.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
