import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/any-decision',
  language: 'en',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    {
      match: '<ask if> << <whether> <you there> [have|has] [already] <decided> [yet|already] >>',
      replacements: ['how things stand'],
    },
    {
      match: '<ask if> << <whether> I (am|was|have been) [<adverb>] (<hire>|successful|rejected) [<about it>] >>',
      replacements: ['how things stand'],
    },
    {
      match: '(is|was|has) (there|<some>) [any|a] [final] decision [yet] [been] [made|taken] [yet]',
      replacements: ['is there any news'],
    },
    {
      match: '<whether> <some> [final] decision (has|have) [already|yet] been (made|taken)',
      replacements: ['how things stand'],
    },
    {
      match: 'when (will|do|would) <you there> [<adverb>] <take decision>',
      replacements: ['when do you expect to have news'],
    },
    { match: 'when <you there> (will|would) <take decision>', replacements: ['when you expect to have news'] },
    {
      match: 'when (can|will) <we> (expect|get|have|know) ..1 (decision|answer)',
      replacements: ['when do you expect to have news'],
    },
    {
      match: '^ [hi|hello|so] [,] << any (news|update~|word|decision) >> (yet|on|about|from|regarding|for|$)',
      replacements: ['is there any news'],
    },
    'where is my',
    'who got <this job>',
  ],
  unless: ['<you said>', 'when you decide'],
  elsewhere: 'nothing',
  reason: {
    en: 'The word decision puts the verdict on the table before the reader may be ready for it.',
    de: 'Das Wort Entscheidung verlangt ein Urteil, bevor die andere Seite vielleicht so weit ist.',
  },
  advice: {
    en: 'Ask when news may be expected, and let the reader choose the word.',
    de: 'Fragen Sie, wann mit Nachricht zu rechnen ist, und überlassen Sie die Wortwahl der anderen Seite.',
  },
  replacements: [],
  hits: [
    '[Is there any decision yet] on the lab position?',
    'I wanted to ask [if a decision has been made] about the role.',
    'Could you say [when you will decide] on the applications?',
    '[When can I expect your decision] after the interview?',
    '[Has a final decision been made] on the vacancy?',
    'I wonder [whether you have made up your mind] after the interview.',
    'Please tell me [whether I was selected for the position].',
    '[Any news] on the position?',
  ],
  misses: [
    'Is there any update on the selection process?',
    'You said a decision has been made on the interview dates.',
    'When can I expect to hear about the next step for the role?',
    'The decision to apply for the role was easy.',
    'If there is any news on the roof, my neighbour will ring.',
  ],
  source: "R17, don't push the interviewer to decide",
};
