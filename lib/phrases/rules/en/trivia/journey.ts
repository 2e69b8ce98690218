import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/journey',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(my|the|our) ..1 (journey|drive|trip|way (home|back|there)) ..3 (was|took) ..4 (<nice>|<bad>|long|easy|hours|minutes)',
    '(bus|train|tram|car) ride from|(the|my) commute (would|will|is)|live (just around|round) the corner',
    '(I|you) ..1 (got|arrived|came) ..1 home ..1 (safe*|well|late)',
  ],
  unless: ['(customer|user|patient) (journey|trip)'],
  reason: {
    en: 'How you came and went is soon forgotten; what you took along from the talk is worth the space.',
    de: 'Wie Sie hin- und zurückkamen, ist schnell vergessen; was Sie mitgenommen haben, ist den Platz wert.',
  },
  advice: {
    en: 'Use the line for one thing you learnt.',
    de: 'Nutzen Sie die Zeile für eine Sache, die Sie erfahren haben.',
  },
  replacements: [],
  hits: [
    'It is only a ten minute [bus ride from] my flat to the job.',
    '[The drive home was long], but the interview was worth it.',
    'After the interview [I got home safely].',
    '[My journey was pleasant] and the interview, too.',
  ],
  misses: [
    'The journey of the customer is my job.',
    'The flight school in your ad fits the role.',
    'Your drive for better tools struck me in the interview.',
    'On the train home I thought about your question from the interview.',
  ],
  source: 'R15, do not cling to trivia; common advice on thank-you notes',
};
