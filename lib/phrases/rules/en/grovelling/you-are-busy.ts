import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/you-are-busy',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    '(I|we) ..2 <know> ..3 (you|your|everyone|things|it|this) ..5 <swamped>',
    '(I|we) ..2 <know> how ..2 <swamped> (you|your _|things|it) ..2 (are|is|be|get)',
    '(I|we) ..2 <know> ..2 your ..2 (time|schedule|calendar|days|inbox) ..3 (precious|valuable|full|tight|limited)',
    'you ..1 (must|probably|surely) ..4 <swamped>',
    '(as|since|because|while|though) you ..2 are ..2 <swamped>',
  ],
  unless: ['if you are ..1 busy', '<know> ..1 why'],
  reason: {
    en: 'Excusing your mail by the reader’s workload makes you small; say what you wish, once, as an equal.',
    de: 'Wer seine Mail mit der Arbeitslast anderer entschuldigt, macht sich klein; sagen Sie einmal auf Augenhöhe, worum es geht.',
  },
  advice: {
    en: 'Leave the sentence out; a short mail shows consideration by itself.',
    de: 'Lassen Sie den Satz weg; eine kurze Mail ist rücksichtsvoll genug.',
  },
  replacements: [],
  hits: [
    '[I know you must be very busy], yet I hope for news on the role.',
    '[I understand that you are extremely busy], but I have a question on the job.',
    '[You must be so swamped] with the fair, is the position open?',
    '[I realise how busy you are], so here is my one question on the role.',
    '[I am aware that your time is precious], hence this short application.',
    '[We’re sure you’re swamped] before the season; the job can wait.',
    '[As you are very busy], I ask only one thing about the role.',
  ],
  misses: [
    'I was busy with my thesis before I applied.',
    'I understand that hiring can take a while.',
    'The shop is busy on Mondays, as you said in the interview.',
    'I know how to keep a busy kitchen calm; it was my job.',
    'You are busy on Tuesday, so Wednesday suits the interview better.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
