import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/overtime-and-hours',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{9: <wants to know> ; << (overtime|extra hours|weekend (work|shifts)|night shifts|breaks|lunch break|working hours) >>}',
    '(overtime|weekends) ..2 paid|(do|will) I have to work|(leave|start) (early|earlier)',
  ],
  unless: ['<you asked>', '(happy|willing|fine|no problem|glad|ready)'],
  reason: {
    en: 'Hours and breaks in a thank-you suggest that you count them already; save it for the contract talk.',
    de: 'Stunden und Pausen im Dankschreiben klingen, als zählten Sie schon; das gehört zum Vertragsgespräch.',
  },
  advice: {
    en: 'Keep it for the talk about the contract.',
    de: 'Heben Sie es für das Gespräch über den Vertrag auf.',
  },
  replacements: [],
  hits: [
    'Is [overtime paid] in this role?',
    'Could I [leave early] on Fridays in this position?',
    'What are the [working hours] in this job?',
    'In this job [do I have to work] on Sundays?',
    'How many [breaks] do you have?',
  ],
  misses: [
    'I worked nights in my last job.',
    'The early bird ticket is sold out, said the interviewer.',
    'In this role I cut overtime by a third.',
    'Overtime is no problem, I can start when you need me.',
  ],
  source: 'R15, do not cling to trivia; money talk belongs to the offer',
};
