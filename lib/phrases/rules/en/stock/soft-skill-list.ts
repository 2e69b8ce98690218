import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/soft-skill-list',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '<praise> ..6, <skill> (skills|abilities)',
    'my [<adverb>] <skill> (skills|abilities)',
    '((<praise>|confident|clear) communicator|[<praise>] work ethic)',
    '(sense of responsibility|willingness to learn|multitask*|team spirit)',
    'my [..1] strengths (are|include)',
    '[I] get~ (on|along) [very] well with (everyone|others|people|all|different)',
    'leadership style is',
  ],
  unless: ['<you seek>', '(feedback|course)'],
  elsewhere: 'mild',
  reason: {
    en: 'A list of good qualities proves none of them and blurs the one that is really yours.',
    de: 'Eine Liste guter Eigenschaften belegt keine und verdeckt die eine, die wirklich Ihre ist.',
  },
  advice: {
    en: 'Pick one quality and tell where it helped.',
    de: 'Nehmen Sie eine heraus und erzählen Sie, wo sie geholfen hat.',
  },
  replacements: [],
  hits: [
    '[I get along well with everyone], at any job.',
    'My [leadership style is] open and honest.',
    'I have [excellent communication skills] for this role.',
    'I bring [strong leadership and organisational skills] to the job.',
    '[My interpersonal skills] are my best card for the position.',
    'I am a [great communicator] and want the job.',
    'A [strong work ethic] is what I bring to the role.',
    'In the job I showed [strong leadership, planning and analytical skills].',
  ],
  misses: [
    'I get on well with my new bike, so I came to the interview by it.',
    'I taught communication at a school, my first job.',
    'My job was to test analytical scales.',
    'The course on time management skills helped me in my job.',
    'You were a patient communicator in the interview.',
  ],
  source: 'R14; unproven soft skills',
};
