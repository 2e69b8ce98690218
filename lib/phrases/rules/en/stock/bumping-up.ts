import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/bumping-up',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(float~|bump~|nudge~) (this|my ..2 <message>) [back] [up|again|to the top]',
    '(ping~|nudge~) you [again] (about|on|regarding)',
    '[back] [to|at|on] [the] [very] top of your inbox',
    'in case (this|it|my ..2 <message>) ..1 (slipped|lost|buried) [_ the _]',
  ],
  elsewhere: 'mild',
  reason: {
    en: 'The picture of an inbox to be stirred reminds the reader of being behind with it.',
    de: 'Das Bild vom aufgewühlten Posteingang erinnert nur daran, dass man damit im Rückstand ist.',
  },
  advice: {
    en: 'Write a fresh line with date, role and question.',
    de: 'Schreiben Sie eine neue Zeile mit Datum, Stelle und Frage.',
  },
  replacements: [],
  hits: [
    '[Floating this back up]: is the forester role still open?',
    'I wanted to gently [bump my last email] about the interview.',
    'This brings my application [back to the top of your inbox].',
    'Just [pinging you about] the interview.',
    'I write again [in case my message got buried], as the role still appeals to me.',
  ],
  misses: [
    'The ferry floated back up; the job was done.',
    'I pushed the cart up the hill in my first job.',
    'The interview room is on the top floor.',
    'We ping the server every hour as part of the role.',
  ],
  source: 'R13 and R14; check-in openers',
};
