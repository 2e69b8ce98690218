import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/good-weekend',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '<I hope> you [and ..3] [are] (had|have|having|enjoy~|got) ..1 (<splendid>|good|nice|lovely|productive|pleasant) ..1 (day|week|weekend|start|holiday~|break|time|<weekday>)',
    '<I hope> your (week|day|weekend|holiday~|<weekday>) ..4 (well|good|nice|<splendid>) [start]',
    '(have|wish~ you) (a|an) (<splendid>|good|nice|lovely|blessed) (day|week|weekend) ahead',
    '(stay|keep) safe',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'Wishes for the week fit anybody, so they bring neither you nor your message any closer.',
    de: 'Wünsche zur Woche passen auf alle; sie bringen weder Sie noch Ihr Anliegen näher.',
  },
  advice: {
    en: 'Leave the line out, or refer to plans the reader really mentioned.',
    de: 'Lassen Sie die Zeile weg, oder erwähnen Sie Pläne, von denen wirklich die Rede war.',
  },
  replacements: [],
  hits: [
    "[I hope you're having a good week].",
    '[I hope you had a great weekend]! I have a question about the interview.',
    '[Hope your week is going well]. Is there any news on the role?',
    'Best of luck with the other interviews and [stay safe].',
    'Thank you for the interview and [have a wonderful week ahead].',
  ],
  misses: [
    'I hope you are having a good look at my application.',
    'I hope you had a chance to read my application.',
    'The interview was on a lovely day.',
    'The role keeps the site safe for visitors.',
    'Monday is a good day for the interview.',
  ],
  source: 'R14; small talk, a matter of taste',
};
