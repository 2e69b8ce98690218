import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/time-invested',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '<we> ..2 (took|taken|take|lost) ..3 (off|leave) ..3 (for (this|your|the|you)|attend|meet)',
    'all the way (for|to) ..1 (you|interview)',
    'after (all|everything) ..2 (time|work|effort~|everything|hours) <we>',
    '<we> ..2 (spent|invested|put) ..5 (on|in|into|for|preparing) <the> ..1 (application|process|task|test|interview)',
    '(considering|given) the ..1 <we>',
    '<we> ..3 (turned down|declined|cancel~|gave up) ..4 for (you|this|your)',
    'for nothing',
  ],
  unless: ['(enjoy~|learned|learnt|fun|gladly)'],
  elsewhere: 'nothing',
  reason: {
    en: 'Holding up the effort you made presents a bill nobody ordered.',
    de: 'Wer den eigenen Aufwand vorhält, legt eine Rechnung vor, die niemand bestellt hat.',
  },
  advice: {
    en: 'Name one thing you took from the process and ask for the next step.',
    de: 'Nennen Sie etwas, das Sie aus dem Verfahren mitgenommen haben, und fragen Sie nach dem nächsten Schritt.',
  },
  replacements: [],
  hits: [
    '[After all the time I] gave to the interviews, silence hurts.',
    '[I spent many hours on your test] for the role.',
    '[I took a day off for this], so I hope for news.',
    '[I turned down two offers for this] job.',
    '[Considering the effort I] made for this application, I hope for more.',
  ],
  misses: [
    'After all the talks I am even keener on the role.',
    'I spent many hours on your test task for the role and enjoyed every one.',
    'I took a course to prepare for the interview.',
  ],
  source: 'R20; entitlement by effort',
};
