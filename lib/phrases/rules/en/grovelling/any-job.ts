import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/any-job',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    '(any|whatever) (job|role|position|work|task) ..1 (at all|would (do|be)|will do|is (fine|ok|okay)|you (have|can|offer|may))',
    '(I|would|will|gladly|to) ..1 (take|accept|be happy with) ..1 (any ..1 (job|role|work|position)|anything|whatever) [you can]',
    '(I|would|will|to|gladly) ..1 work ..4 (for free|for nothing|unpaid|without pay|for less)|accept ..2 lower (salary|pay|wage)',
    '(salary|pay|money) (is|does) not ..1 (important|matter)',
  ],
  unless: ['(is|are|if) there any|(not|never) ..1 (take|accept)'],
  reason: {
    en: 'Whoever takes anything seems worth little; name the work you want and can do.',
    de: 'Wer alles nimmt, wirkt wenig wert; nennen Sie die Arbeit, die Sie wollen und können.',
  },
  advice: {
    en: 'Name one role and one reason.',
    de: 'Nennen Sie eine Stelle und einen Grund.',
  },
  replacements: [],
  hits: [
    '[I would take any job] at all.',
    '[Any role would be] fine, I only want to start.',
    '[I would work for free] to get the job.',
    '[I would accept whatever you can] offer as a job.',
    'The [salary is not important] to me; I want the position.',
  ],
  misses: [
    'We staged any role-play for the class; it was my job.',
    'Is any work planned on the job site?',
    'The tool is free of charge and my job is its upkeep.',
    'Does the role include any travel?',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
