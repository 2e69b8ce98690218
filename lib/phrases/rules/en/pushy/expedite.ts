import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/expedite',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(you|possible|please|way|anything|could|can|would|hope|like|kindly|request) ..6 (expedite|speed up|speed things up|accelerate|fast track|hurry up|hurry|hasten|move faster|move more quickly|push) ..4 (process|decision|review|things|application|it|timeline|hiring|matters|answer)',
    '(expedite|speed up|fast track|hurry along) (my|the) [hiring|recruiting|selection|interview|recruitment] (application|process|decision|review)',
  ],
  unless: [
    '(I|we|who|which|that) ..2 (helped|sped|expedited|accelerated|reduced|managed|hurried)',
    '(no|not) ..3 (hurry|rush|push|need)',
    '(my|our) (task|tool|script|work|project|tests) ..8 (speed|accelerate|expedite)',
  ],
  reason: {
    en: 'Asking to speed things up puts your timetable above theirs; say calmly what your own date is and ask whether an update is possible.',
    de: 'Wer um Beschleunigung bittet, stellt den eigenen Zeitplan über den des Unternehmens; nennen Sie ruhig Ihren Termin und fragen Sie nach dem Stand.',
  },
  replacements: [],
  hits: [
    'Is there [anything you could do to speed up the process]?',
    'I [would like to ask you to expedite the decision].',
    '[Please hurry up with the review].',
  ],
  misses: [
    'I helped my last team speed up the release process.',
    'The new machine can run faster.',
    'There is no need to hurry the decision.',
  ],
  source: 'R17; phrases that ask the reader for more speed',
};
