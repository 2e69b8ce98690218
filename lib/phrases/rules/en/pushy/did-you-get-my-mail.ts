import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/did-you-get-my-mail',
  language: 'en',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    {
      match:
        '<did> <you there> ..1 (get|got|see|seen|receive~|read|miss|overlook~) ..1 my ..2 <my message> [<about it>]',
      replacements: ['could you tell me how things stand'],
    },
    {
      match: '(sure|<ask if>) << <whether> you ..2 (saw|seen|got|received|read) my ..2 <my message> >>',
      replacements: ['how things stand'],
    },
    'did my ..2 <my message>',
    '<whether> my ..2 <my message> ..1 (reached|arrived|came|got)',
    'in case (you|it|my _) ..2 (missed|overlook~|lost|forgot)',
    '(may|might|must) have ..1 (slipped|got lost)',
    'you ..3 (overlook~|missed|forgotten|forgot) (my|me|about me)',
    '<did> <you there> (forgotten|forget|forgot) (me|about)',
  ],
  unless: ['<you said>'],
  unlessInClause: ['(glad|good|happy|I) ..2 (might|may|must) have'],
  elsewhere: 'nothing',
  reason: {
    en: 'Asking whether they saw your mail hints that they should have answered it.',
    de: 'Die Frage, ob Ihre Mail gesehen wurde, deutet an, dass eine Antwort fällig war.',
  },
  advice: {
    en: 'Ask your question again in one sentence; nobody has to account for the first mail.',
    de: 'Stellen Sie Ihre Frage in einem Satz noch einmal; niemand muss sich für die erste Mail rechtfertigen.',
  },
  replacements: [],
  hits: [
    '[Did you get my last email about the role]?',
    'I am not sure [if you saw my message] after the interview.',
    '[In case you missed] it, here is my application again.',
    'My CV [may have slipped] through in your inbox, so I ask again.',
    'Just checking [whether you have read my application].',
  ],
  misses: [
    'Did you get home well after the interview?',
    'You will see my message board project in the CV.',
    'In case of rain the interview takes place indoors.',
  ],
  source: 'R20; phrases that many readers dislike most in business mail',
};
