import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/grant-an-interview',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    'grant~ me ..3 (interview|<chance>|meeting)',
    '<chance> of (an|a personal) interview',
    '(hope|trust) ..6 (met|meets|meet) [with] your ..1 (expectations|approval)',
    '(hope|trust) ..6 be of interest to you',
    'come up to your expectations',
  ],
  elsewhere: 'mild',
  reason: {
    en: 'It asks for a favour to be bestowed from above, where you could speak as somebody who has something to bring.',
    de: 'Der Satz bittet von unten um eine Gunst; dabei haben Sie selbst etwas mitzubringen.',
  },
  advice: {
    en: 'Say that you would gladly talk, and about what.',
    de: 'Sagen Sie, dass Sie gern sprechen würden und worüber.',
  },
  replacements: [],
  hits: [
    'Kindly [grant me an interview].',
    'I hope for the [opportunity of an interview].',
    'I [trust my application meets with your approval].',
    'I [hope this profile will meet your expectations].',
    'I [hope my letter will be of interest to you].',
  ],
  misses: [
    'The fund will grant me a year for the project.',
    'What are your expectations of the role?',
    'Thank you for the opportunity to interview.',
    'The interview met on Tuesday in room four.',
  ],
  source: 'R14 and R16; dated formulas of application letters',
};
