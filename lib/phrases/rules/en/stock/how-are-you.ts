import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/how-are-you',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    'how are (you|things) [all|both] [doing|keeping|going] [today] (,|$)',
    'how have (you|things) been [since ..5]',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'Asked of somebody you met once, the question expects no answer and reads as padding.',
    de: 'An jemanden, den man einmal getroffen hat, erwartet die Frage keine Antwort und wirkt wie Füllstoff.',
  },
  advice: {
    en: 'Go straight to the role, the date of the talk and your question.',
    de: 'Kommen Sie gleich zu Stelle, Gesprächstermin und Frage.',
  },
  replacements: [],
  hits: [
    'Hello Ms Bright, [how are you today]? I am asking about my application.',
    '[How are things]? I have not yet seen a date for the second interview.',
    'Hi Tom, [how have you been since our interview]?',
  ],
  misses: [
    'I asked in the interview how you are organised.',
    'How are you planning the second interview?',
    'How are candidates chosen for the role?',
    'I wondered how the application is going through.',
  ],
  source: 'R14; small talk, a matter of taste',
};
