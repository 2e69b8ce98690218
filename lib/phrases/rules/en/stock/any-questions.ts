import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/any-questions',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match:
        '(should you have [any]|if you have any (further|additional)|for any further) [..1] (question~|queries|concern~) [or (concern~|queries)]',
      replacements: ['if you have questions'],
    },
    '(I am|remain) available for any',
    {
      match: 'should you (need|require|want) ..2 (information|details|documents|references|clarif*)',
      replacements: ['if you need anything else'],
    },
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'The condition sounds like a contract; in a mail to somebody you met, plain words are closer.',
    de: 'Die Bedingung klingt nach Vertrag; in einer Mail an jemanden, den Sie getroffen haben, sind schlichte Worte näher.',
  },
  replacements: [],
  hits: [
    '[Should you need any further information], I can send the interview task again.',
    '[Should you have any questions], I am glad to explain my application.',
    '[Should you need more documents] for the role, I can scan them.',
    '[If you have any further questions or concerns] about my application, ring me after five.',
    '[Should you require references], two supervisors from my last job are willing.',
    '[For any further questions] on my application you can ring me.',
    '[I am available for any] further interview.',
  ],
  misses: [
    'You asked in the interview for information on my diploma.',
    'You should have a spare key for the job.',
    'Candidates have questions about the shifts in any interview.',
    'If you have a minute, tell me how the role begins.',
  ],
  source: 'R14; closing formulas, a matter of taste',
};
