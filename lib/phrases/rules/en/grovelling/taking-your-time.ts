import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/taking-your-time',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    '(wast*|steal~|stol*|(take~|took) ..2 (up|more|much)|cost you) ..4 (your|everyone|everybody) ..2 (time|minutes|morning|afternoon|day|evening)',
    '(spare|give up) ..3 (minute|minutes|moment) ..2 your ..2 time',
    '<sorry> ..5 your ..2 (time|minutes|morning|afternoon)',
    '(will|would) not (keep|hold) you [any longer|longer]',
  ],
  unless: ['(thank*|grateful|appreciate~) ..3 (take~|took|spar*|giv*)'],
  reason: {
    en: 'It treats your mail as a loss for the reader; a short mail with a clear question is none.',
    de: 'Das stellt Ihre Mail als Verlust für die andere Seite dar; eine kurze Mail mit klarer Frage ist keiner.',
  },
  advice: {
    en: 'Keep the mail short instead of apologising for it.',
    de: 'Halten Sie die Mail kurz, statt sich für sie zu entschuldigen.',
  },
  replacements: [],
  hits: [
    'I do not want to [take up any more of your time] with my application.',
    'I hope I am not [wasting your time] with this question on the role.',
    'Could you [spare a minute of your precious time] for my application?',
    'I [will not keep you any longer], thanks for the interview.',
    'I know I am [stealing your valuable minutes] with this job question.',
    'I apologise that this [took up so much of your afternoon].',
    '[Sorry for asking for your time] again.',
  ],
  misses: [
    'Thank you for taking the time to show me the workshop.',
    'The old software wasted hours; my job was to replace it.',
    'How do you spend your time in this role?',
    'Thank you for taking so much of your morning for me.',
    'Take your time with the decision on the role.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
