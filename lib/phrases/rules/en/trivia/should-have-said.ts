import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/should-have-said',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    {
      match:
        '<< I ..1 (forgot to (mention~|say|add)|should have (mentioned|said|added)) [(in|during) (our|the) (interview|talk|conversation)] >> that',
      replacements: ['let me add'],
    },
    'I ..1 (should|ought to) ..1 have (said|mentioned|told|answered|prepared|added|made|asked)',
    'I ..1 (wish I had|forgot to) ..1 (say|said|mention~|tell|told|add|prepared)',
    'in hindsight',
  ],
  reason: {
    en: 'The detour over what you missed weakens the addition; add it as if it were the next sentence of the talk.',
    de: 'Der Umweg über das Versäumte schwächt den Nachtrag; ergänzen Sie ihn wie den nächsten Satz des Gesprächs.',
  },
  advice: {
    en: 'Write “Let me add” and the point.',
    de: 'Schreiben Sie „Let me add“ und dann den Punkt.',
  },
  replacements: [],
  hits: [
    '[I should have mentioned] my welding licence in the interview.',
    '[I forgot to mention in the interview] that I speak Dutch.',
    '[I wish I had said] that I led a night shift in my last job.',
    '[I completely forgot to mention] my Polish in the interview.',
    '[In hindsight] I talked little about my last job.',
  ],
  misses: [
    'You should have received my application.',
    'I wish you a good week since the interview.',
    'Do not forget the helmet on the job.',
    'We could have met before the interview.',
  ],
  source: 'R10 and R15, repair without retelling; common advice after interviews',
};
