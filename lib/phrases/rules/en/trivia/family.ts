import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/family',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    'my ..1 <kin> ..1 (<is>|says|said|told|thinks|and I|would|has|love~|kept)',
    '(told|tell) my ..1 <kin>|my (birthday|wedding)',
  ],
  reason: {
    en: 'Family is dear to you and foreign to the reader; the mail stays stronger on the work.',
    de: 'Familie ist Ihnen lieb und der anderen Seite fremd; bei der Arbeit bleibt die Mail stärker.',
  },
  advice: {
    en: 'Leave family out unless the reader asked.',
    de: 'Lassen Sie Familiäres weg, wenn niemand danach gefragt hat.',
  },
  replacements: [],
  hits: [
    '[My wife says] I talked of nothing but the interview.',
    '[My kids and I] like the job ad.',
    'It was [my birthday], so the job came at the right time.',
    'I [told my mum] about the interview.',
    'The interview fell on [my birthday].',
  ],
  misses: [
    'In this role I care for families.',
    'The family business offers a job.',
    'Mother tongue: Spanish, useful in the role.',
    'The parent company has a job for me.',
  ],
  source: 'R15, do not cling to trivia; common advice on thank-you notes',
};
