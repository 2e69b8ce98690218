import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/writing-to-inform',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '<writing to> (let you know|inform|tell|update|provide|share|give|notify|say|confirm|send|discuss|explain|offer)',
    '[the (purpose|reason) (of|for)] this <message> is [just|only] to',
    '(<I want to>|(I|we) wish to) (inform you|make you aware|bring to your attention) [that|about|of]',
  ],
  unlessInClause: ['(book|novel|report|thesis|blog|article)'],
  elsewhere: 'nothing',
  reason: {
    en: 'An announcement takes the best place in the mail; the news itself deserves it.',
    de: 'Die Ankündigung nimmt den besten Platz der Mail ein; er gehört der Nachricht selbst.',
  },
  advice: {
    en: 'Strike the announcement and start with the news.',
    de: 'Streichen Sie die Ankündigung und beginnen Sie mit der Nachricht.',
  },
  replacements: [],
  hits: [
    '[I am writing to let you know] that my course ends in June.',
    '[This e-mail is to] thank you for the tour of the plant.',
    "[I'm writing to provide] an update on my references.",
    '[The purpose of this letter is to] add my certificates.',
    '[I would like to inform you that] I passed the exam.',
  ],
  misses: [
    'I am writing my thesis on bees.',
    'The letter is to be posted today.',
    'You wanted to inform the works council first.',
    'Let me know which day suits you.',
  ],
  source: 'R13; announcing openings',
};
