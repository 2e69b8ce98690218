import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/why-no-answer',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    'why (nobody|no one|you|none of you|I) (has|have|had) [not|never|still] (called|replied|answered|responded|heard|written|contacted|got back|gotten back)',
    'why (it|this|the process) (is|has|was) ..3 (taking|taken|took) ..3 (long|forever|ages|time)',
    'why (have|has|had|did|do|does|are|is|was) [not] (you|nobody|no one|anyone|I|we|none of you|your team) [not|never|still] ..1 (replied|answered|responded|called|heard|received|got|gotten|written|reply|answer|respond|call|replying|answering|contacted|decided|ignoring|ignored)',
    'why (is|does|has|was) (it|this|the process|the decision|everything|your answer) ..3 (taking|take|taken) ..3 (long|forever|ages|time)',
    'what is taking (you|so|this|it) ..3 (long|forever|ages)',
    'what (is|are) (the reason|the reasons) for (the|this|your) (delay|silence|long wait)',
  ],
  reason: {
    en: 'A question that begins with why calls the reader to account; a long wait is rarely ill will, so ask how things stand.',
    de: 'Eine Warum-Frage verlangt Rechenschaft; langes Warten ist selten böser Wille, fragen Sie also einfach nach dem Stand.',
  },
  replacements: [],
  hits: [
    '[Why have you not replied]?',
    'I ask myself [why nobody has called].',
    "[Why haven't I heard] from you?",
    'May I ask [why it is taking so long]?',
  ],
  misses: [
    'Why did you found the company?',
    'I understood why the team answered that way.',
    'I know why it takes a while to read all applications.',
  ],
  source: "R21, a long wait isn't ill will; reproachful questions",
};
