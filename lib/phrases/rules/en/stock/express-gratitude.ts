import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/express-gratitude',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match:
        '[<I want to>|<writing to>|let me|allow me to] [once again] (express|extend|convey|offer) (my|our) ..3 (gratitude|thanks|appreciation) [to you]',
      replacements: ['thank you'],
    },
    { match: '(please|kindly) accept (my|our) ..3 (gratitude|thanks|appreciation)', replacements: ['thank you'] },
    {
      match: '^ [with] (my|our) [most] (sincere*|deep*|heartfelt) [and _] (gratitude|thanks|appreciation)',
      replacements: ['thank you'],
    },
  ],
  elsewhere: 'mild',
  reason: {
    en: 'Solemn thanks keep a distance; two plain words sound warmer and leave room for what you thank for.',
    de: 'Feierlicher Dank schafft Abstand; schlichte Worte klingen wärmer und lassen Platz für das, wofür Sie danken.',
  },
  advice: {
    en: 'Thank for one named thing from the talk.',
    de: 'Danken Sie für eine bestimmte Sache aus dem Gespräch.',
  },
  replacements: [],
  hits: [
    '[I would like to express my sincere gratitude] for the interview.',
    '[I am writing to express my heartfelt thanks] for the interview on Monday.',
    'After the interview I feel moved to [extend my deepest appreciation to you] for the tour after the interview.',
    '[Please accept my sincerest thanks] for the second interview.',
    '[Let me express my appreciation] for your patience during the interview.',
  ],
  misses: [
    'We show our appreciation with a bonus.',
    'The club expressed its thanks to the sponsors.',
    'Thank you for showing me the kiln before the interview.',
    'My thanks go to Ms Ito, who ran the interview.',
  ],
  source: 'R6 and R14; thanking formulas',
};
