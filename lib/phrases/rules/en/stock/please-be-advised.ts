import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/please-be-advised',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    { match: '(please|kindly) be (advised|informed|aware) that', replacements: ['please note that'] },
    '(please|kindly) be so kind [as] to',
    '(this is|it is|I beg) to (inform|notify|bring to your|state) [you|kind] [notice|attention] [that]|to your kind (notice|attention)|with due respect',
    { match: 'I (hereby|herewith) (apply|am applying) for', replacements: ['I am applying for'] },
    {
      match: 'I (hereby|herewith) $1(confirm|submit|send|enclos*|attach*|request|forward|declare)',
      replacements: ['I $1'],
    },
    '(hereby|herewith)',
  ],
  elsewhere: 'mild',
  reason: {
    en: 'It sounds like a notice from an office and holds the reader at arm’s length.',
    de: 'Es klingt nach Amtsbescheid und hält auf Abstand.',
  },
  advice: {
    en: 'Say it as you would across the table.',
    de: 'Sagen Sie es, wie Sie am Tisch sprechen würden.',
  },
  replacements: [],
  hits: [
    '[Please be advised that] I passed the interview task on.',
    '[I hereby apply for] the position of gardener.',
    '[I herewith send] my application.',
    '[This is to inform you that] I accept the interview date.',
    '[Kindly be informed that] my job ends in May.',
    '[With due respect], I attended the interview on Monday.',
    '[It is to bring to your kind notice that] I came to the interview.',
  ],
  misses: [
    'My adviser was informed of the interview.',
    'The passers-by saw me leave the interview.',
    'I send my application and two references.',
    'Please be careful on the stairs to the interview room.',
  ],
  source: 'R14; office English',
};
