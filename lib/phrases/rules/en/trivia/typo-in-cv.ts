import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/typo-in-cv',
  language: 'en',
  category: 'trivia',
  severity: 'clear',
  elsewhere: 'nothing',
  patterns: [
    '(typo~|misspel*|spelling (mistake~|error~)|mistake|error~|wrong date) ..5 (in|into|on|of) ..4 (my|the) ..1 (cv|resume|application|letter|<mail>|portfolio)',
    'my (cv|resume|application|[cover] letter|<mail>) ..4 (typo~|mistake~|error~|wrong)',
    'misspel* ..1 name|((spel*|wrote) your name|called you ..2) wrong|<sorry> ..6 typo~',
  ],
  reason: {
    en: 'Hardly anyone saw the typo before you named it; if it matters, send the right page without a word.',
    de: 'Kaum jemand hat den Tippfehler gesehen, bevor Sie ihn nennen; wenn er zählt, senden Sie schlicht die richtige Seite.',
  },
  advice: {
    en: 'Send the right page if it matters, otherwise let it be.',
    de: 'Senden Sie bei Bedarf die richtige Seite, sonst lassen Sie es gut sein.',
  },
  replacements: [],
  hits: [
    'There is a [typo in my CV].',
    'I just saw a [spelling mistake in my application].',
    '[My CV contains a small error]; the job ended in May.',
    'I think I [misspelled your name in my application].',
    '[Sorry for the typo] on page two.',
    'A [mistake slipped into my cover letter] for the role.',
  ],
  misses: [
    'In this role I correct typos in manuals.',
    'The error in the form of the agency cost me a day at my job.',
    'Typography was part of my last job.',
    'My CV is attached for the role.',
  ],
  source: 'R10 and R15, repair without retelling; common advice after interviews',
};
