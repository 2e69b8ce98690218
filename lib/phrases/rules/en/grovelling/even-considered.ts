import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/even-considered',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(thank*|grateful|appreciate~|lucky|glad|hono*|kind) ..6 even [be|to be] (consider~|invite~|read~|look~|being|giv*|talk~)',
    'even (be|being|to be|been) (considered|invite~|shortlist~)|even (considered|get|got)',
    '(putting up|bearing) with (me|my)|not believe ..3 invite~|a (chance|risk) on me',
  ],
  reason: {
    en: 'The little “even” says that you expected nothing; a plain thank-you meets the reader at eye level.',
    de: 'Das kleine „even“ sagt, dass Sie nichts erwartet haben; ein schlichter Dank begegnet der anderen Seite auf Augenhöhe.',
  },
  advice: {
    en: 'Thank for what was good, without “even” and “at all”.',
    de: 'Danken Sie für das Gute, ohne „even“ und „at all“.',
  },
  replacements: [],
  hits: [
    '[Thank you for even considering] my application.',
    'I am [grateful to even be invited] to an interview.',
    'Thanks for [putting up with me] in the interview.',
    'It was nice to be [even considered] for the role.',
    'Thank you for taking [a chance on me] with this interview.',
  ],
  misses: [
    'The road was even and the job easy.',
    'Thank you for considering my application.',
    'Even the boss laughed in the interview.',
    'Thank you for listening at the interview, even to the details.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
