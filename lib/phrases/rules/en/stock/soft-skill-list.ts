import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/soft-skill-list',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(excellent|strong|great|outstanding|exceptional|good|superb|effective) [written and verbal|verbal and written|oral and written|verbal|written|oral|people|team|and] [,] (communication|interpersonal|organisational|organizational|leadership|analytical|people|problem solving|time management|presentation|social|soft) [and <skill>|, <skill>|, <skill> , <skill>|, <skill> and <skill>] (skills|abilities)',
    '(work|working) (well|effectively|equally well) ([both] independently|alone|in a team|under pressure|on my own|autonomously) [and|as well as|or|but also] [..4]',
    '(ability|able) to work (independently|in a team|under pressure|on my own|well under pressure|well in a team)',
    '(thrive|thriving|excel|flourish) (in|under) [a|an] ..2 (environment|environments|pressure|setting|settings|atmosphere)',
    '(fast paced|dynamic|ever changing|challenging|stimulating) [and ..1] (environment|environments|team|company|setting|workplace)',
    '(hardworking|hard working|highly motivated|enthusiastic|passionate|dedicated|driven|ambitious|dynamic|detail oriented|reliable) [,|and|, and] (hardworking|hard working|motivated|enthusiastic|passionate|dedicated|driven|ambitious|reliable|flexible|creative|professional|individual|person|candidate)',
    '(passionate|enthusiastic|dedicated) (professional|individual|person|candidate|team player)',
  ],
  unless: ['(looking for|seek|seeking|wanted|you need|need someone|ad|posting|said)'],
  reason: {
    en: 'A list of good qualities proves none of them; pick one and tell where it helped.',
    de: 'Eine Liste guter Eigenschaften belegt keine davon; nehmen Sie eine und erzählen Sie, wo sie geholfen hat.',
  },
  replacements: [],
  hits: [
    'I have [excellent communication skills].',
    'I [thrive in a fast-paced environment].',
    'I am a [hardworking and motivated] graduate.',
  ],
  misses: [
    'I taught communication at a school.',
    'The pressure in the tank fell.',
    'The dynamic range of the microphone is good.',
  ],
  source: 'R14; unproven soft skills',
};
