import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/join-your-team',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(become|becoming|be|being) ..3 (part|member~) of (your|such a|such an|this) ..3 <workplace>',
    'join~ (your|such a|such an) (<splendid>|<esteemed>|talented|dynamic|innovative|growing) ..1 <workplace>',
    '(further|advanc*|grow|develop~|enhanc*|improv*|expand~|build) my ..2 (career|skills|knowledge)',
    'grow~ [along] (personal*|professional*|with (your|the) <workplace>)',
    '(personal*|professional*) and (personal*|professional*)',
    '(new|next|exciting|love|enjoy|like) [a|of] [good] (challenge~|chapter)',
    '(love|pleasure|hono*|like) to work (for|with) (you|your) ..2 (<workplace>|,|$)',
    'next (step|stage) (in|of|for) my ..1 (career|journey)',
  ],
  unlessInClause: ['(you|they|we|your team) ..2 (seek~|looking)'],
  elsewhere: 'nothing',
  reason: {
    en: 'It tells what the job would do for you; the reader would like to know the other half.',
    de: 'Der Satz sagt, was die Stelle für Sie tut; gefragt ist die andere Hälfte.',
  },
  advice: {
    en: 'Say what you would take off the team’s hands.',
    de: 'Sagen Sie, was Sie dem Team abnehmen würden.',
  },
  replacements: [],
  hits: [
    'I would [love to work for your company] in this role.',
    'The role would be the [next step in my career].',
    'In this role I want to [become part of your team].',
    'I would love to [join your growing team] in the role.',
    'The position helps me [further my career] with trams.',
    'I am ready for a [new challenge] and like the job.',
    'I hope to [grow professionally] with your company in this position.',
    'I am looking for a role where I can [improve my technical skills].',
  ],
  misses: [
    'You are looking for a new role, you said in the interview.',
    'The lawn grows with the rain; my job is to mow it.',
    'My part of the job was the wiring.',
    'We join two boards; that is the job.',
  ],
  source: 'R14; application-letter formulas, a matter of taste',
};
