import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/mail-not-read',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    '(probably|likely|surely|doubt|chance|possibility|suppose) ..8 (not|never|anyone|nobody|ever|even) ..4 (read~|seen|open~|answer~)',
    'you ..2 (probably|surely|just|likely) ..2 (delete|ignore|bin) ..1 (<mail>|application)',
    'if you ..2 (read|reading|made it|got) ..1 (far|here|to the end)',
  ],
  reason: {
    en: 'Predicting that nobody will read you makes reading feel like charity; a good first line makes it easy.',
    de: 'Wer voraussagt, dass ihn niemand liest, macht das Lesen zur Gnade; ein guter erster Satz macht es leicht.',
  },
  advice: {
    en: 'Write the first line so that it carries the point.',
    de: 'Schreiben Sie den ersten Satz so, dass er die Sache trägt.',
  },
  replacements: [],
  hits: [
    'This email will [probably not be read], but I want the job.',
    '[You will probably delete this application] at once.',
    'I [doubt that anyone will read] my application.',
    '[If you have read this far], thank you for looking at my application.',
    'There is a good [chance that my letter will not be read], like every application.',
  ],
  misses: [
    'The mail will be read out at the interview.',
    'Please read the letter before the interview.',
    'Nobody answers the phone at the job centre.',
    'Emails to this address will not be answered, the hiring page says.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
