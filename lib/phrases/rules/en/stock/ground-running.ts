import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/ground-running',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    { match: 'hit the ground running', replacements: ['start working straight away'] },
    '!hit the ground running',
    { match: 'think* <<(outside|out) [of] the box*>>', replacements: ['in new ways'] },
    '(out of|outside) the box* think*',
    '(wear~|wore|worn) (many|several|multiple|different) [different] hats',
  ],
  unless: ['<you seek>'],
  elsewhere: 'mild',
  reason: {
    en: 'The picture was fresh once; today the reader sees only the phrase and not you.',
    de: 'Das Bild war einmal frisch; heute sieht man nur noch die Wendung und nicht Sie.',
  },
  advice: {
    en: 'Say plainly what you would do in the first weeks.',
    de: 'Sagen Sie schlicht, was Sie in den ersten Wochen tun würden.',
  },
  replacements: [],
  hits: [
    'I can [hit the ground running] in this role.',
    'The job taught me to think [outside the box].',
    'In my last job at the zoo I [wore many hats].',
    'I am used to [hitting the ground running] in each job.',
  ],
  misses: [
    'The running costs hit the budget; that was my job.',
    'I left the tools outside the box after the interview.',
    'The shop sells many hats, and my job was to wear one.',
    'The parcel fell out of the box in my first job.',
  ],
  source: 'R14; worn images',
};
