import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/i-expect',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match:
        '<< <we> [<adverb>|do|will|would] (expect|demand|insist on|require|am expecting) [to (get|receive|have)] >> <some> ..2 <answer>',
      replacements: ['I would be glad of'],
    },
    {
      match: '<< <we> [<adverb>|do|will|would] expect you to >> (<answer me>|hire|offer|give|treat)',
      replacements: ['I would be glad if you could'],
    },
    { match: '<< <we> [<adverb>|do|will] expect to be >> _', replacements: ['I would be glad to be'] },
    '<we> ..1 (demand|insist) [on] (to|that|your|a)',
    '<we> ..2 expect (one|this|that|to hear) (you|by|from|<now>|too|back)',
    '<answer> is overdue',
    '(ask|asking) for a second interview',
  ],
  unless: ['<deadline>', '<you said>', '(when|can|may|could|should|not|never) ..2 expect'],
  unlessInClause: ['<customers>'],
  elsewhere: 'mild',
  reason: {
    en: 'Expecting and demanding claim a right that an applicant does not have.',
    de: 'Wer erwartet und verlangt, nimmt ein Recht in Anspruch, das Bewerber nicht haben.',
  },
  advice: {
    en: 'Say that you would be glad of news, or ask when it may come.',
    de: 'Schreiben Sie, dass Sie sich über Nachricht freuen, oder fragen Sie, wann sie kommen kann.',
  },
  replacements: [],
  hits: [
    '[I expect] an answer to my application.',
    '[I demand] an answer after the interview.',
    '[We expect to be] informed about the vacancy.',
    '[I insist on a] second interview.',
    '[I expect you to] reply to my application.',
    'A [reply is overdue] on the role.',
  ],
  misses: [
    'I did not expect such a warm reply after the interview.',
    'I expect to graduate in June and could start the job then.',
    'Guests expect an answer at once, as I know from my job.',
  ],
  source: 'R17 and R20; entitlement',
};
