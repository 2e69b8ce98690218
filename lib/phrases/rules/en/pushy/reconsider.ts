import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/reconsider',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(<please>|you|to|your|be|will|would) ..3 (reconsider~|rethink~|revers*)',
    '{10: (<please>|you|ask~|hope) ; (think|look|consider|review) ..4 (again|over|once more)}',
    'change your mind',
    'not reject me',
    'another look',
    '(decision|rejection) (final|be revers*)',
    '(second|another|one more) chance',
    '<we> (can not|do not) (accept|agree with) <the> ..1 (decision|rejection|refusal|result|no)',
    '<we> refuse~ to',
  ],
  unless: ['<no rush>', '(made|make|making) me', '(can|do) not (reconsider~|change)'],
  unlessInClause: ['<customers>', '(let me|I) think'],
  elsewhere: 'mild',
  reason: {
    en: 'Asking to turn round a rejection closes the door that a question about feedback would open.',
    de: 'Wer eine Absage umkehren will, schließt die Tür, die eine Bitte um Feedback öffnen würde.',
  },
  advice: {
    en: 'Accept it, thank them and ask for one thing you could do better next time.',
    de: 'Nehmen Sie sie an, danken Sie und fragen Sie nach einem Punkt, den Sie beim nächsten Mal besser machen könnten.',
  },
  replacements: [],
  hits: [
    '[Please reconsider] my application.',
    'I hope you will [change your mind] about the role.',
    'I ask for a [second chance] after the interview.',
    '[I cannot accept this rejection] for the position.',
    'I [would like you to reverse] your decision on the job.',
    'Would you be willing to take [another look] at my CV?',
    '[Please think again].',
    '[I do not agree with your decision].',
  ],
  misses: [
    'The interview made me rethink how I teach.',
    'I respect the decision on the role and would value one piece of feedback.',
    'We revisited the plans for the new shop in my last job.',
    'Please do not reconsider because of this mail.',
    'I do not expect you to reconsider.',
  ],
  source: 'R22 and R23; asking to reverse a rejection',
};
