import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/looked-a-fool',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    'I ..4 (look~|sound~|seem~|feel|felt|came across) ..4 (<silly>|idiot|fool)',
    '(made|make|making) ..2 (fool|idiot) of myself',
    'I ..4 (messed ..2 up|screwed ..1 up|failed (the|my|your|you)|disappointed you|(made|make) ..2 mess|ashamed|embarrass*)',
    '(feel|felt) ..1 <bad> about',
    'I am ..2 (idiot|fool)',
    'hope ..3 not ..2 (bad impression)|(angry|annoyed) (with|at) me',
    'I ..3 (talk~|said|spoke|told) ..5 (nonsense|rubbish)',
    'you ..1 (must|probably|surely|will|are) ..4 (laugh~|sick of me|tired of me|fed up|hate me)',
    'do not (laugh~|hate me|be (angry|annoyed))|think (badly of|less of|ill of) me|forgive me',
  ],
  reason: {
    en: 'Whoever calls himself a fool invites the reader to agree; what you can do should stay in mind.',
    de: 'Wer sich selbst lächerlich macht, lädt zur Zustimmung ein; in Erinnerung bleiben soll, was Sie können.',
  },
  advice: {
    en: 'Leave the verdict out and give the better answer.',
    de: 'Lassen Sie das Urteil weg und geben Sie die bessere Antwort.',
  },
  replacements: [],
  hits: [
    '[I must have looked like a fool] in the forklift test.',
    '[I probably sounded so stupid] when you asked about prices.',
    'I [made a complete idiot of myself] at the till.',
    '[I am afraid I talked a lot of nonsense] about budgets.',
    '[You are probably laughing] about my answers.',
    'Please [do not laugh] at my application.',
    '[I know I failed the] interview.',
    'You were kind, though [I really messed it up] when you asked about invoices.',
    '[I am ashamed] of how little I knew about looms.',
    'I hope you can [forgive me] for the silence in between.',
  ],
  misses: [
    'The clown on the poster made me laugh before the interview.',
    'The question sounded easy.',
    'We laughed a lot in the interview.',
    'He made a fool of nobody.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
