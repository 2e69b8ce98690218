import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/expedite',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match:
        '<could you> [<adverb>|please] (expedit*|speed up|accelerat*) ..2 (process|decision|application|it|things)',
      replacements: ['could you tell me how things stand'],
    },
    '{12: (<please>|you|great|anything|something|possible|way|chance) ; (expedit*|accelerat*|fast track|speed ..2 up|prioriti*|hurry ..2 along|push (this|it|things|my)|move ..2 faster)}',
    '(things|process) ..2 (go|move) ..2 (faster|quicker)',
  ],
  unless: ['<we> ..2 (helped|accelerat*)', 'makes it possible', '<no rush>', 'not ..2 (push*|expedit*)'],
  unlessInClause: ['(my|our) (task|tool|team|work|last)'],
  elsewhere: 'mild',
  reason: {
    en: 'Asking to speed things up puts your timetable above the one of everybody else in the process.',
    de: 'Wer um Beschleunigung bittet, stellt den eigenen Zeitplan über den aller anderen Beteiligten.',
  },
  advice: {
    en: 'Say calmly what your own date is and ask whether an update is possible.',
    de: 'Nennen Sie ruhig Ihren Termin und fragen Sie nach dem Stand.',
  },
  replacements: [],
  hits: [
    'Is there anything [you could do to speed up] the hiring process?',
    '[Could you please expedite my application]?',
    '[Please fast-track] my application, the exams are over.',
    'Could [things go any faster] with the interview round?',
    'Is there a [way to accelerate] the decision?',
  ],
  misses: [
    'In my last role I helped the team speed up the release process.',
    'The new press makes it possible to accelerate the process, which I learned in my current job.',
    'There is no hurry, you need not expedite my application.',
    'Please do not expedite my application for this.',
  ],
  source: 'R17; phrases that ask the reader for more speed',
};
