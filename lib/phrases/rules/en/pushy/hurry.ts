import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/hurry',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(<please>|do|you ..3) hurry',
    'hurry up',
    '(you|<please>) ..5 (act|move|decide|be) ..1 <soon>',
    '<not> (take|think|wait|leave) ..2 (too|so|much) long',
    'the (sooner|earlier|quicker) ..3 the better',
    'the (sooner|earlier) I (know|hear)',
    'sooner rather than later',
    'do not delay',
    '(do well to|take it or leave it)',
    '(it is your turn|ball is in your)',
  ],
  unless: ['<no rush>', '<not> ..3 hurry', '(like|liked|how|will be)'],
  elsewhere: 'mild',
  reason: {
    en: 'Telling the reader to hurry treats a careful choice as slowness.',
    de: 'Die Aufforderung zur Eile behandelt eine sorgfältige Auswahl als Langsamkeit.',
  },
  advice: {
    en: 'Leave the speed to the reader and ask which step comes next.',
    de: 'Überlassen Sie das Tempo der anderen Seite und fragen Sie nach dem nächsten Schritt.',
  },
  replacements: [],
  hits: [
    '[Please hurry] with the selection for the role.',
    'Please choose a candidate and do [not take too long].',
    'I hope your decision on the job comes [sooner rather than later].',
    'As for the second interview, [the sooner the better].',
    '[Please act quickly] on my application.',
    "Please [don't delay], I want this role.",
    'Other firms call, so [you should move fast].',
  ],
  misses: [
    "Please don't hurry with the interview dates.",
    'At my last job we liked to fix leaks sooner rather than later.',
    'I hurried to the interview from the station.',
    'You need not decide quickly.',
  ],
  source: 'R17; urgency words',
};
