import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/gentle-reminder',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '[this is] [just] [a|another] [<adverb>] (gentle|friendly|kind|polite|little) [quick|follow up] (reminder|nudge~|bump~)',
    'just a (quick|short|brief) (line|<message>) to',
    '(drop~|send~) you a (quick|short|brief) (line|<message>)',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'However soft, a reminder tells the reader they forgot; a question about the state does not.',
    de: 'Auch sanft sagt eine Erinnerung, dass etwas vergessen wurde; eine Frage nach dem Stand tut das nicht.',
  },
  advice: {
    en: 'Ask how things stand, without announcing it.',
    de: 'Fragen Sie ohne Ankündigung nach dem Stand der Dinge.',
  },
  replacements: [],
  hits: [
    '[Just a quick note to] ask about my application.',
    '[This is just a gentle reminder] about my references.',
    '[Friendly reminder]: I can start in May.',
    'I wanted to [drop you a quick line] after the audition.',
    'I thought I would [send you a short note] about the course.',
    '[A friendly nudge] about my references.',
  ],
  misses: [
    'It was just a short message on the door before the interview.',
    'She sent a reminder about the fire drill.',
    'He left a note on the fridge.',
    'The dog gave me a gentle look.',
    'Your letter reminded me of the old mill.',
  ],
  source: 'R13 and R20; check-in openers, a matter of taste',
};
