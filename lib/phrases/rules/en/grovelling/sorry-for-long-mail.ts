import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/sorry-for-long-mail',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    { match: '^ << [I [am]] ..1 <sorry> ..3 (long|lengthy) <mail> >> $', replacements: ['thank you for reading this'] },
    '<sorry> ..4 ((long|lengthy) ..1 <mail>|length of|novel|essay|rambl*|(got|is) ..2 long)',
    '(this|my) <mail> ..4 (too|bit|so|very|rather) (long|lengthy)',
  ],
  reason: {
    en: 'Sorry for the length makes readers look at the length first; cutting two sentences helps more.',
    de: 'Wer sich für die Länge entschuldigt, lenkt den Blick darauf; zwei Sätze weniger helfen mehr.',
  },
  advice: {
    en: 'Cut what is not needed and drop the apology.',
    de: 'Streichen Sie Entbehrliches und lassen Sie die Entschuldigung weg.',
  },
  replacements: [],
  hits: [
    'Thank you for the interview. [Sorry for the long email].',
    'I [apologise for the length of] this mail about the role.',
    '[Sorry for such a long message] after the interview.',
    'I know [this email is getting a bit long], but the job matters to me.',
    '[Apologies for the novel], the interview was rich.',
  ],
  misses: [
    'The letter of credit is long overdue.',
    'Sorry for the long wait at the gate.',
    'This email is long-term storage in our company.',
    'The interview was longer than I thought.',
  ],
  source: 'R16, friendly but direct; common advice against needless apologies',
};
