import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/do-reply',
  language: 'en',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    {
      match: '(<please>|so|^) do (reply|respond|answer|write back|get back to me) [back] [to me] [<about it>]',
      replacements: ['I would be glad to hear from you'],
    },
    '<please> ..1 (reply|respond|answer|write back|revert) [to|back] [me|my|this|soon]',
    '^ (reply|answer me|get back to me) [soon] [please] $',
    'hope ..3 <answer me> ..4 <soon>',
    {
      match: '<please> (return~ my (call~|message~)|(call|ring|phone) me (back|when you _ this))',
      replacements: ['you can reach me by phone'],
    },
    '<please> (update|inform) me ..2 (decision|status|result~|outcome)',
  ],
  unless: ['(if|should|when|in case) (you|there|anything|this|it)', '<no rush>', 'not (reply|respond)'],
  elsewhere: 'nothing',
  reason: {
    en: 'A bare call to answer adds push but no reason to write.',
    de: 'Die bloße Aufforderung zur Antwort drängt, gibt aber keinen Grund zum Schreiben.',
  },
  advice: {
    en: 'End on a question that is easy to answer; it invites a reply by itself.',
    de: 'Enden Sie mit einer leicht zu beantwortenden Frage; sie lädt von selbst zur Antwort ein.',
  },
  replacements: [],
  hits: [
    '[Please do reply to my application].',
    '[Kindly respond back] to me on my job application.',
    '[Please answer me] about the interview.',
    '[Do get back to me about the role].',
    '[Please call me back], it is about the role.',
  ],
  misses: [
    'If anything is missing from my application, please reply to this mail.',
    'Please do not reply to this automatic job alert.',
    'How should I reply to the interview invitation?',
  ],
  source: 'R17; demands for an answer; Indian and non-native business English',
};
