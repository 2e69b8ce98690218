import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/writing-regarding',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '<I am writing> ((in|with) (regard~|reference|response|relation|connection|respect) [to]|regarding|concerning|about|because|further to|following)',
    'I am writing [once] (more|again)',
    '^ this [<message>] is ((in|with) (reference|regard~|response) to|regarding|concerning) (my|the|our|your)',
    'I contact you (regarding|about|because|to)',
    '^ (further|referring) to (our|my|your)',
    '^ (with|in) (reference|response|relation) to (our|my|your)',
  ],
  unlessInClause: ['(book|novel|report|thesis|blog|article|code)'],
  elsewhere: 'nothing',
  reason: {
    en: 'The subject line says what the mail is about; this opening says it once more, like a form.',
    de: 'Worum es geht, steht im Betreff; dieser Einstieg sagt es wie ein Formular noch einmal.',
  },
  advice: {
    en: 'Start with the date, the person or the question.',
    de: 'Beginnen Sie mit dem Termin, der Person oder der Frage.',
  },
  replacements: [],
  hits: [
    '[This is with reference to the] interview held on Monday.',
    '[This email is in regards to my] application.',
    '[I am writing regarding] the vacancy in your workshop.',
    "[I'm writing in regards to] the interview on 4 March.",
    '[I contact you regarding] the doctoral post.',
    '[Further to our] call, here are my references.',
    '[With reference to your] mail, I can come on Thursday.',
    '[I am reaching out because] the deadline has passed.',
  ],
  misses: [
    'I am writing about bees in my thesis.',
    'The letter was about the rent.',
    'We talked with regard for each other.',
    'Further training is part of the job.',
  ],
  source: 'R13; announcing openings',
};
