import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/feel-free',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match: '[please|kindly] [do] feel free to (contact|call|email|write to|message|ring|reach out to) me',
      replacements: ['please contact me'],
    },
    '[please|kindly] [do] feel free to (reach|get in touch|let me know|contact|call|email|write|ask (any|if|for))',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'The reader is free to write anyway; the line fills space and says nothing about you.',
    de: 'Melden kann sich die andere Seite ohnehin; die Zeile füllt Platz und sagt nichts über Sie.',
  },
  advice: {
    en: 'Offer something definite, such as a reference or a sample of your work.',
    de: 'Bieten Sie etwas Bestimmtes an, etwa eine Referenz oder eine Arbeitsprobe.',
  },
  replacements: [],
  hits: [
    '[Please feel free to contact me] about my application.',
    '[Feel free to reach] out if the panel has questions on the interview.',
    'If a document is missing for the role, [please feel free to call me].',
    '[Please feel free to get in touch] once the interview dates are set.',
  ],
  misses: [
    'Feel free to pick another slot for the interview.',
    'We feel free in this team, and the job shows it.',
    'Feel free to ask Simon for the key to the interview room.',
    'Feel free to use my sample in the role play.',
  ],
  source: 'R14; closing formulas, a matter of taste',
};
