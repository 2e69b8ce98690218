import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/late-arrival',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '<sorry> ..5 (being|was|were|came|coming|turning|arriv*|joining) ..4 late',
    '<sorry> ..4 ((keeping|kept) you waiting|late arrival|the (#|five|ten|few) minutes)|my late arrival',
    'I ..1 (was|arrived|came|joined|got there) ..3 (minutes|bit|little|hour|so|too) late',
  ],
  unless: ['(reply*|respon*|answer*|<mail>) ..2 late', 'late ..3 (reply*|respon*|answer*|writing|<mail>)', 'will be'],
  reason: {
    en: 'An apology belongs at the door; in the mail it turns a few minutes into the main thing.',
    de: 'Eine Entschuldigung gehört an die Tür; in der Mail werden aus ein paar Minuten die Hauptsache.',
  },
  advice: {
    en: 'If you apologised on the spot, leave it at that.',
    de: 'Haben Sie sich vor Ort entschuldigt, genügt das.',
  },
  replacements: [],
  hits: [
    '[Sorry again for being late] to the interview.',
    'Please [excuse my late arrival] at the interview.',
    '[I was ten minutes late] for the interview.',
    'I [apologise for keeping you waiting] before the interview.',
    '[Sorry once more for the five minutes] at the start.',
  ],
  misses: [
    'Sorry for the late reply about the interview.',
    'The late shift is fine for me in this role.',
    'I am running late for the interview, I will be there at three.',
    'Late payments were my job in that role.',
  ],
  source: 'R10 and R15, repair without retelling; common advice after interviews',
};
