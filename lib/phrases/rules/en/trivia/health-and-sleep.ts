import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/health-and-sleep',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    'I ..2 (slept|sleep) ..2 (<bad>|little|not|well|much|hours)|hardly slept|(headache)',
    'I (was|felt|am) ..2 (tired|sick|ill|hungry)',
  ],
  unless: ['(can|could) not ..1 (come|make|attend)|reschedul*|patients'],
  reason: {
    en: 'A headache explains little and lingers in the mind; let the content stand for your form that day.',
    de: 'Kopfschmerzen erklären wenig und bleiben im Gedächtnis; lassen Sie den Inhalt für Ihre Tagesform sprechen.',
  },
  advice: {
    en: 'Leave it out and add the content instead.',
    de: 'Lassen Sie es weg und reichen Sie lieber Inhalt nach.',
  },
  replacements: [],
  hits: [
    'I had a terrible [headache] in the interview.',
    '[I slept badly] before the interview.',
    '[I was really tired] after my night shift and before the interview.',
    'The [headache] was to blame in the interview.',
  ],
  misses: [
    'In this role I care for sick children.',
    'I cannot come to the interview today, I am ill.',
    'The tired brand got new life in my last job.',
    'The cold chain is my job.',
  ],
  source: 'R10 and R15, repair without retelling; common advice after interviews',
};
