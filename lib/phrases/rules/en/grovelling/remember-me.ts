import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/remember-me',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    '(you ..3 (probably|may|might|surely|doubt|will)|(sure|doubt|case|hope|wonder|if|whether) ..2 you) ..4 (remember|forgotten) (me|who I am|my (name|application)|our (talk|interview))',
  ],
  reason: {
    en: 'It tells the reader that you left no trace; one shared moment proves the opposite.',
    de: 'Das sagt der anderen Seite, dass Sie keine Spur hinterlassen haben; ein gemeinsamer Moment beweist das Gegenteil.',
  },
  advice: {
    en: 'Give date and role in half a clause, then go on.',
    de: 'Nennen Sie Datum und Stelle in einem Halbsatz, dann weiter.',
  },
  replacements: [],
  hits: [
    "[You probably don't remember me], we met at the interview.",
    '[You may not remember me], I applied for the job.',
    'I am not [sure if you still remember my application].',
    'In [case you have forgotten me], I had the last interview.',
    'I [hope you remember me] from the interview in May.',
  ],
  misses: [
    'I remember the interview well.',
    'Please remember me to your colleagues after the interview.',
    'Do you remember the name of the tool from the interview?',
    'You may not remember the model, but it was the one in the job.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
