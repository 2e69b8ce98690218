import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/excuse-my-english',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'mild',
  patterns: [
    '<sorry> ..5 ((my|the|any) ..3 (english|grammar|spelling)|<bad> <mail>)',
    'my ..2 (english|spelling|grammar) ..2 (is|was|may|might) ..3 (not|<bad>|limited|far)',
    '<sorry> ..4 (english is not|not ..1 native|(I|me) (write|speak|talk) ..2 (<bad>|not))',
    'my (poor|bad|terrible|weak|limited) (english|grammar|spelling)',
  ],
  reason: {
    en: 'The reader understood you in the interview; an apology for your English plants a doubt that was not there.',
    de: 'Man hat Sie im Gespräch verstanden; die Entschuldigung für Ihr Englisch sät einen Zweifel, den niemand hatte.',
  },
  advice: {
    en: 'Leave it out and, if you like, have a friend read the mail once.',
    de: 'Lassen Sie es weg und bitten Sie, wenn Sie mögen, jemanden, einmal drüberzulesen.',
  },
  replacements: [],
  hits: [
    'Please [excuse my English].',
    '[Sorry for my bad English], I learn every day for the job.',
    'I hope [my poor grammar] is no problem for the role.',
    '[My English is not] perfect, but I want the position.',
    '[Sorry that I write so badly], I learn it in the evening.',
    'I know [my spelling is a disaster].',
  ],
  misses: [
    'My English teacher told me about the job.',
    'The excuse came in English.',
    'My English is fluent and I teach it in my present job.',
    'I corrected poor grammar in manuals for that role.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
