import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/sir-or-madam',
  language: 'en',
  category: 'impersonal',
  severity: 'clear',
  position: 'greeting',
  elsewhere: 'mild',
  patterns: [
    "^ << [<greeting word>] (sir~|madam*|mam|ma'am|maam) [..0, [or|and|dear] (madam*|mam|ma'am|maam|sir~|s)] >> <greeting end>",
  ],
  reason: {
    en: 'The people you met have names; a greeting that fits anyone reads like a letter to a stranger.',
    de: 'Die Menschen im Gespräch haben Namen; eine Anrede, die auf jeden passt, klingt wie ein Brief an Fremde.',
  },
  advice: {
    en: 'Greet the person you spoke with by name; the invitation or reception will tell you a name you have lost.',
    de: 'Grüßen Sie die Person mit Namen, mit der Sie gesprochen haben; Einladung oder Empfang helfen, wenn er Ihnen entfallen ist.',
  },
  replacements: [],
  hits: [
    '[Dear Sir or Madam],\nthank you for the interview on Monday.',
    '[Dear Sir/Madam],\nthank you for talking to me about the ward clerk role.',
    '[Hello Sir],\nmy application for the bakery job is attached.',
    "[Dear Sir/Ma'am],\nit was good to hear about the position.",
    '[Good morning Madam],\nhere are the papers for my application.',
    '[Dear Sir(s]),\nmy interview took place last week.',
  ],
  misses: [
    'Dear Ms Sir,\nthank you for the interview.',
    'Dear Sir Keir,\nthank you for the interview.',
    'Dear Madam President Okoye,\nthank you for the interview.',
    'Dear Anna,\nthe guests call me sir in this job.',
  ],
  source: 'R9, personal salutation; common advice on letters',
};
