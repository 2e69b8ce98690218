import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/not-heard',
  language: 'en',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '(I|we) [have|had|did] [still|yet|however|unfortunately] (not|never) [yet|still|really|actually] (heard|received|hear|receive|got|get|gotten|had|have) [back] (anything|any|a|an|from you|from your|back|your|much|further|more) ..3 (back|from you|reply|response|answer|update|feedback|news|yet|since|so far|team|company|from you yet)',
    '(I|we) [still] [have|had] [still|yet] (not|never) [yet|still] (heard|hear) (back|from you|anything) [from (you|your team|anyone|your side)] [yet|so far|since]',
    '(no|without|without any|without a) (reply|response|answer|feedback) [at all] (so far|yet|until now|to date|from you|from your side)',
    '(I|we) have yet to (hear|receive) ..3',
  ],
  unless: ['if (I|we) ..3 (not|never) ..2 (hear|heard|receive|received)'],
  reason: {
    en: 'Pointing to the silence can sound like a reproach; name your last contact by date and topic, then ask.',
    de: 'Der Hinweis auf ausgebliebene Antworten wirkt leicht vorwurfsvoll; nennen Sie Datum und Thema des letzten Kontakts und fragen Sie dann.',
  },
  replacements: [],
  hits: [
    "[I haven't heard back from you yet].",
    '[I have not received any response] to my mail.',
    '[I have still not heard anything back].',
  ],
  misses: [
    'I had not heard of this method before our talk.',
    'We have not received the parcel.',
    'If I do not hear back, I will simply assume the role is filled.',
  ],
  source: 'R20; reminders on which opinions differ',
};
