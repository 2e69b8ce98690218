import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/remote-days',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{9: <wants to know> ; << (home office|remote days|remote work|work~ from home|work~ remotely|days from home) >>}',
  ],
  unless: ['<you asked>'],
  reason: {
    en: 'Asked first, days away from the office sound like the reason you apply; there is time for it later.',
    de: 'Als erste Frage wirken Tage außerhalb des Büros wie Ihr Beweggrund; dafür ist später Zeit.',
  },
  advice: {
    en: 'Keep it for the talk about the offer.',
    de: 'Heben Sie es für das Gespräch über das Angebot auf.',
  },
  replacements: [],
  hits: [
    'Would it be possible to [work from home] in this role?',
    'How many [remote days] does the job allow?',
    'I forgot to ask about [home office] in the interview.',
    'I would prefer to [work remotely] in this job.',
    'Could the job be done three [days from home]?',
  ],
  misses: [
    'I led a remote team in my last job.',
    'The role is remote, says the ad.',
    'Remote sensing was part of my job.',
    'The home office of the insurer is where I had my job.',
  ],
  source: 'R15, do not cling to trivia; money talk belongs to the offer',
};
