import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/missing-out',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(your|big|great|real) loss',
    'you ..3 (miss|missing|lose) out',
    '(lose|losing|lost) me',
    '(not|to) ..1 (miss|let) (this|me) ..1 (chance|go)',
    'you (will|would) not (find|get) (a|any|anyone|anybody|another|someone|better)',
    '<nobody> ..6 (better|like me|than me)',
    'pity for you',
    'you need (me $|someone like me)',
    'what you (are missing|would miss|lose)',
  ],
  unless: ['when* you', '(no|not a) loss', '(data|hearing|heat) loss', 'not find ..2 (in|attach*)'],
  elsewhere: 'mild',
  reason: {
    en: 'Telling readers what they stand to lose is advertising with a threat in it.',
    de: 'Wer der anderen Seite vorhält, was ihr entgeht, wirbt mit einer Drohung.',
  },
  advice: {
    en: 'Show one result that speaks for you and let the reader conclude.',
    de: 'Zeigen Sie ein Ergebnis, das für Sie spricht, und überlassen Sie den Schluss der anderen Seite.',
  },
  replacements: [],
  hits: [
    'It would be [your loss] if the job went to another person.',
    'With me out of the interview round [you would be missing out].',
    "[You won't find another] with so many languages.",
    '[You need someone like me] in this position.',
    'Please do [not let me go], I would fill the gap.',
    'Do you really want to [lose me]?',
  ],
  misses: [
    'I would not want to miss the interview.',
    'The shop made a loss before I took the job, and a profit after.',
    'You will not find the annex in my application, so I send it now.',
    'I can start whenever you need me.',
  ],
  source: 'R17 and R20; threats with a loss',
};
