import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/not-a-pest',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    '(I|we|it|this|that) ..4 (not|hate|never) ..5 <pest> [you]',
    'without ..2 to ..2 <pest>',
    'I am ..5 <pest>',
    '(not|hate) ..2 to be (rude|that person)',
    'I (will|would|shall) ..4 <pest> you',
    '(feel|felt) like ..1 <pest>',
  ],
  unlessInClause: ['(bother~|disturb*) (me|us)|(commute|noise)'],
  reason: {
    en: 'By naming the nuisance you put the idea into the reader’s head; a calm question has nothing to deny.',
    de: 'Wer die Plage beim Namen nennt, bringt die andere Seite erst darauf; eine ruhige Frage muss nichts abstreiten.',
  },
  advice: {
    en: 'Ask your question once and let it stand.',
    de: 'Stellen Sie Ihre Frage einmal und lassen Sie sie stehen.',
  },
  replacements: [],
  hits: [
    "[I don't want to be a pest], but has the role been filled?",
    '[I really hate to bother you], yet the job matters to me.',
    '[I did not mean to pester you] about this role.',
    "[I hope I'm not being too pushy] about the position.",
    '[Without wanting to intrude], may I ask about the job?',
    '[I hope it is not presumptuous] of me to write.',
    'I know that [I am a real nuisance] by now.',
  ],
  misses: [
    'Wasps are a pest in the orchard.',
    'I do not want to miss the interview.',
    'My job was to keep wasps out without disturbing guests.',
    'Early shifts do not bother me.',
    'I do not want to hurry you.',
  ],
  source: 'R16, friendly but direct; common advice against needless apologies',
};
