import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/per-my-last-mail',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    { match: '(as per|per|as stated in|as mentioned in) my ..1 <my message>', replacements: ['as I wrote'] },
    {
      match: '(refer [back] to|see) my (last|previous|earlier|two) <my message>',
      replacements: ['see what I wrote'],
    },
    {
      match: 'as [I] [have] (already|previously|repeatedly) (said|wrote|written|told you|mentioned|asked)',
      replacements: ['as I said'],
    },
    { match: 'as I (said|wrote|mentioned) in my ..2 <my message>', replacements: ['as I wrote'] },
    'I [have] already (told|<contacted>) [to] you',
    'how (often|many times) (do|must|should|have) I',
  ],
  unless: ['(apolog*|sorry)', 'told you about'],
  elsewhere: 'mild',
  reason: {
    en: 'Pointing back to an earlier mail says between the lines that the reader has not paid attention.',
    de: 'Der Verweis auf eine frühere Mail sagt zwischen den Zeilen, dass die andere Seite nicht aufgepasst hat.',
  },
  advice: {
    en: 'Repeat the one fact that matters, or name the topic and date lightly, and ask again.',
    de: 'Wiederholen Sie die eine wichtige Angabe oder nennen Sie Thema und Datum beiläufig und fragen Sie noch einmal.',
  },
  replacements: [],
  hits: [
    '[As per my last email], I am free for an interview in May.',
    '[As I already wrote], the role interests me.',
    '[As previously mentioned], I can start the job in June.',
    '[I have already told you] that I want this position.',
    'Please [see my previous messages] about the application.',
    '[How many times do I] have to ask about the interview?',
  ],
  misses: [
    'In my last email account I lost the interview invitation.',
    'As I said in the interview, I like to cook.',
    'As you mentioned in your last message, the role is part time.',
  ],
  source: 'R20; phrases that many readers dislike most in business mail',
};
