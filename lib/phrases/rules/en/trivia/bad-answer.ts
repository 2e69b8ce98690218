import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/bad-answer',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    'my ..2 (answer~|example|presentation|explanation) ..8 (was|were|sound~|came) ..4 (<bad>|unclear|confus*)',
    '(think~|thought|going over) ..2 about my answer~',
    'I ..2 (gave|said|made|left|answered) ..4 (<bad>|confus*) [answer~|thing|impression|example|mistake]',
    '(kick~ myself|I ..2 regret ..1 (when|saying|that|not|my|how|what))',
  ],
  reason: {
    en: 'Judging your own answer invites the reader to agree; hand in the better one and say no more.',
    de: 'Wer die eigene Antwort schlechtredet, lädt zur Zustimmung ein; reichen Sie die bessere nach, mehr nicht.',
  },
  advice: {
    en: 'Give only the better answer.',
    de: 'Geben Sie nur die bessere Antwort.',
  },
  replacements: [],
  hits: [
    'In the interview [I gave a really bad answer].',
    '[My answer to your question about lathes was weak], here is a better one for the role.',
    'After the interview I could [kick myself].',
    '[I regret saying that] about my old job.',
    '[I think I left a bad impression] at the interview.',
  ],
  misses: [
    'To your question on lathes in the interview: I turned brass, too.',
    'The wrong answer in the quiz of our app was my job to fix.',
    'My answer to the question in the interview was short: yes.',
    'I answered customers in three languages in that role.',
  ],
  source: 'R10 and R15, repair without retelling; common advice after interviews',
};
