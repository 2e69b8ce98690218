import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/finally',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(<please>|you|to|can I|could I) finally (<answer me>|hear|expect|know|get|receive|send)',
    '<answer me> ..3 (at last $|already $|once and for all)',
    '(losing|lose|lost|out of) [my] (patience|hope)',
    '(getting|am) impatient',
    '(wait|waiting|hang~ around) ..3 (longer|any more|forever|for ever)',
    '(fed up|had it with|sick of|tired of|had enough of) ..2 (waiting|asking|calling|this|you|people|silence)',
    '(enough is enough|about time (you|I))',
    '(<did>|am|will) ..12 or (what|not) $',
    'my patience (is|has|ends)',
    '<we> (have been|was) [very|so|quite|more than] patient',
  ],
  unless: ['impatient with', '(can|happy to) wait', '(thank you|for your patience)'],
  unlessInClause: ['<customers>'],
  elsewhere: 'nothing',
  reason: {
    en: 'Showing impatience makes the wait the topic instead of you.',
    de: 'Wer Ungeduld zeigt, macht die Wartezeit zum Thema statt sich selbst.',
  },
  advice: {
    en: 'Leave the word out and ask when news may be expected.',
    de: 'Streichen Sie das Wort und fragen Sie, wann mit Nachricht zu rechnen ist.',
  },
  replacements: [],
  hits: [
    '[Please finally send] me news on the role.',
    'When [can I finally know] about my application?',
    'I am slowly [losing my patience] with this job search.',
    'I cannot [wait any longer] for the interview result.',
    'I am [tired of waiting] for the job.',
    'Please [tell me once and for all] whether the position is filled.',
    '[Will you let me know about the job or what]?',
  ],
  misses: [
    'I finally passed the exam, which is why I can apply for the role.',
    'It was good to finally meet you in the interview.',
    'Working with toddlers in my job taught me patience.',
  ],
  source: 'R20 and R21; impatience',
};
