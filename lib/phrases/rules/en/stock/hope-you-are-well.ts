import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hope-you-are-well',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '[(I|we)] [do|really|sincerely] (hope|hoping|trust) [that] (you are|you and ..3 are|all is|things are|everything is|everyone is|you all are|you are all|life is|this week is|your week is) [<adverb>|doing|keeping|all|going|both|very|still|staying] [very|really|doing|keeping|going] (well|good|fine|great|ok|okay|safe|healthy|fantastic)',
    '[(I|we)] (hope|hoping|trust) [that] (you|your (week|day|weekend|month|monday|friday|year|summer|holiday)|you and ..3) (had|have|are having|has|is having|has been|is|is off|is going|got off|are enjoying|enjoyed|were having) ..2 (great|good|nice|wonderful|productive|lovely|pleasant|fantastic|relaxing|well|restful) ..2 (day|week|weekend|month|start|holiday|holidays|summer|break|evening|time|monday|morning|friday|year|one|so far|$)',
    'how are you [doing|all|keeping] [today|these days|this week]',
  ],
  reason: {
    en: 'Small talk before the point is harmless but worn; refer to something the reader really said, or start at once.',
    de: 'Höflichkeiten vor dem Anliegen schaden nicht, sind aber verbraucht; knüpfen Sie an etwas Gesagtes an oder beginnen Sie gleich.',
  },
  replacements: [],
  hits: ['[I hope you are doing well].', '[Hope you had a great weekend]!', '[How are you doing today]?'],
  misses: [
    'I hope you are happy with the result.',
    'All is packed for the trip.',
    'How you are organised impressed me.',
  ],
  source: 'R14; small talk, mild only',
};
