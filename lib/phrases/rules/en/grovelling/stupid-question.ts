import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/stupid-question',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    {
      match: '^ << (this|it) ..3 (may|might|is|will|could|must) ..4 <silly> question [,] but >>',
      replacements: ['one question:'],
    },
    '(this|it|that) ..3 (may|might|is|will|could|must|sound~|seems) ..4 <silly> [question|thought|idea]',
    'question ..3 <silly> $',
    '(a|my|the|another|this) <silly> [little] (question|request|thought|idea)',
  ],
  unless: ['no (such thing|<silly>)'],
  reason: {
    en: 'Calling your question stupid makes the reader look at it that way; asked plainly it shows interest.',
    de: 'Wer die eigene Frage dumm nennt, lässt sie so aussehen; schlicht gestellt zeigt sie Interesse.',
  },
  advice: {
    en: 'Just ask the question as it is.',
    de: 'Stellen Sie die Frage, wie sie ist.',
  },
  replacements: [],
  hits: [
    '[It may be a stupid question, but] when does the job start?',
    'I have [a silly question] about the role.',
    '[This probably sounds silly], it is only that the position is new to me.',
    'Sorry, and here is [another stupid question] on my application.',
    '[That is surely a foolish idea], yet could the trial be on a Monday?',
  ],
  misses: [
    'There is no stupid question, as my trainer on the job said.',
    'The silly season is the best time for this job.',
    'He asked a question about stupid machines in the interview.',
    'The interview question was clever.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
