import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/so-bold',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    {
      match: '<< if (I|one) (may|might) be (so|as) (bold|free|frank|cheeky|forward) >> ,',
      replacements: ['if I may'],
    },
    '(if|may|might) (I|one) ..1 be (so|as) (bold|free|frank|cheeky|forward) [to|as to]',
    '<sorry> ..4 (persistence|impertinen*|impatien*|so (bold|direct|forward))',
    '(cheeky|impertinen*|forward) (of me|to ask|but)|not too (bold|forward|cheeky)',
    'I should not ask',
    'I ..2 (dare|hesitated|almost did not|nearly did not) ..1 (ask|write)',
    '<know> ..4 (a lot to ask|asking a lot|no right to ask)',
  ],
  reason: {
    en: 'You have every right to ask; begging pardon for it sounds as if you had not.',
    de: 'Sie dürfen fragen; wer dafür um Verzeihung bittet, klingt, als dürfte er es nicht.',
  },
  advice: {
    en: 'Ask at once, without a run-up.',
    de: 'Fragen Sie gleich, ohne Anlauf.',
  },
  replacements: [],
  hits: [
    '[If I may be so bold], what did you think of the interview?',
    '[Forgive my persistence], but is the job still open?',
    'It may be [cheeky of me], but the job fits.',
    'I [know this is a lot to ask], yet I want the job.',
    'Please [excuse my persistence] regarding the position.',
  ],
  misses: [
    'Bold colours are part of my job as a designer.',
    'I dare say the interview went well.',
    'Customers at my last job were never cheeky to me.',
    'Let me know if I may bring my tools.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
