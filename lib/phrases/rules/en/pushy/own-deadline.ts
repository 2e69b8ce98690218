import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/own-deadline',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match:
        '{18: <we> ..2 (need|must have|expect|require|want|await|wait for|demand) ; (<answer>|offer|contract) ; <deadline>}',
      replacements: ['I would be glad to know when you expect to have news'],
    },
    '{14: (<we> ..2 (need|expect|must|have to|demand|want|trust)|<you must>) ; (know|hear) ; <deadline>}',
    '<we> ..1 (need|require|want|must have) ..2 <answer> <now>',
    '{10: (only|not) ; (wait|hold) ; <deadline>}',
    '(no|not) longer than [until|till] <due>',
    '(give|giving|set) you (until|till|[a] deadline|<time span>)',
    'you have ..1 ((until|till) <due>|<time span> (for|to))',
    '<answer> is (required|needed|expected|due) ..1 <deadline>',
  ],
  unless: ['<you said>', '<no rush>', 'if you ..2 (need|require|prefer)', '(exam|university|visa|board)'],
  unlessInClause: ['<customers>', 'how many'],
  elsewhere: 'mild',
  reason: {
    en: 'A deadline set by the applicant turns the request round, so the reader feels put under pressure.',
    de: 'Eine Frist, die der Bewerber setzt, dreht das Verhältnis um, und die andere Seite fühlt sich unter Druck.',
  },
  advice: {
    en: 'Ask which timing the reader has in mind, or state a real date of your own once, as information.',
    de: 'Fragen Sie nach dem Zeitplan der anderen Seite, oder nennen Sie einen echten eigenen Termin einmal, als Auskunft.',
  },
  replacements: [],
  hits: [
    '[I need your decision by Friday] so that I can plan my summer around the role.',
    'After the interview [we expect an answer within two weeks].',
    'For the bakery job [I would need to know no later than 15 March].',
    '[By the end of next week I must know] about the position.',
    'I [give you until] Wednesday to fill the role.',
    'Your answer on my application: a [reply is expected by Monday].',
    'I can keep the date free, but [not longer than until Tuesday].',
    '[I await your result until end of the month].',
    '[I need your answer by tomorrow at the latest].',
  ],
  misses: [
    'You said I could expect an answer by Friday about the role.',
    'I need to finish my thesis by June, so I could take the position in July.',
    'I expect to hear my exam results by Thursday and will add them to my application.',
    'There is no rush, I only need your decision by the end of May for the internship.',
    'I do not need your answer by Friday.',
    'Could you let me know by Monday how many chairs you need?',
    'I am not giving you a deadline.',
  ],
  source: "R17, don't push the interviewer to decide; deadlines set by the applicant",
};
