import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/rambling',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['(I could go on|digress~|long story short)', '^ << anyway >> ,'],
  reason: {
    en: 'Announcing a detour loses the reader before it begins; go straight to the point that counts.',
    de: 'Wer den Umweg ankündigt, verliert die Leser, bevor er beginnt; gehen Sie gleich zum Punkt.',
  },
  advice: {
    en: 'Cut the detour and start with the point.',
    de: 'Streichen Sie den Umweg und beginnen Sie mit der Sache.',
  },
  replacements: [],
  hits: [
    '[Anyway], the interview was good.',
    '[I could go on] about the role for hours.',
    '[Anyway], back to my career in three parts.',
  ],
  misses: [
    'The long story of the firm came up in the interview.',
    'The door had no handle, but we got in anyway for the interview.',
    'In short, the role fits.',
    'A bear market makes the job hard.',
  ],
  source: 'R15, do not cling to trivia; common advice on thank-you notes',
};
