import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/to-nobody',
  language: 'en',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  patterns: [
    '^ (to|too) (whom|who|whomever|whomsoever) (it|this) may [be] (concern|concerned|concerns)',
    '^ (dear|hello|hi|hey|greetings|respected|good morning|good day|good afternoon|my dear) <sir or madam> (,|$)',
    '^ <sir or madam> (,|$)',
    '^ [dear|hello] (ladies and gentlemen|gentlemen|gentlemen and ladies|gentleman)',
  ],
  reason: {
    en: 'After an interview you know the names; a greeting to nobody tells the reader that anyone could have got this mail.',
    de: 'Nach einem Gespräch kennen Sie die Namen; eine Anrede an niemanden zeigt, dass diese Mail an jeden gehen könnte.',
  },
  replacements: [],
  hits: [
    '[To whom it may concern],\nthank you for the interview.',
    '[Dear Sir or Madam],\nthank you for the interview.',
    '[Dear Sir/Madam],',
    '[Ladies and Gentlemen],\nthank you.',
  ],
  misses: [
    'Dear Ms Sir,\nthank you for the interview.',
    'Dear Anna,\nthank you for the interview.',
    'Dear Sir Keir,\nthank you for the interview.',
  ],
  source: 'R9, personal salutation; impersonal greetings',
};
