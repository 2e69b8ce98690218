import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/i-will-call-you',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: '<< I (will|shall|am going to|plan to) [<adverb>|then] >> (call|ring|phone|contact) (you|your _) ..4 to _',
      replacements: ['if it suits you, I could'],
    },
    'I (will|shall|am going to) [be] [<adverb>] (call~|ring|phone~|telephone|contact~|follow~ up|give you a (call|ring)) [with] [you|your _|back] (on|next|<now>|this|again|every|<weekday>)',
    'I (will|shall|am) ..2 <drop by>',
    '(put|putting|booked) ..4 (your calendar|your diary)',
  ],
  unless: ['(as|if) (agreed|discussed|you|it|that|we)', '<you said>', '(happy to|interview at)'],
  unlessInClause: ['for the interview'],
  elsewhere: 'nothing',
  reason: {
    en: 'Announcing a call or visit leaves the reader little say in the matter.',
    de: 'Ein angekündigter Anruf oder Besuch lässt der anderen Seite keine Wahl.',
  },
  advice: {
    en: 'Say when you can be reached and leave the step to the reader.',
    de: 'Sagen Sie, wann Sie erreichbar sind, und überlassen Sie den Schritt der anderen Seite.',
  },
  replacements: [],
  hits: [
    '[I shall telephone every] morning about the position.',
    '[I will give you a call Monday] about start dates for the job.',
    '[I will] call your office to arrange the second interview.',
    '[I will phone your office next] week, my application matters to me.',
    '[I shall ring you tomorrow] about the role.',
    '[I will drop by] with my application this week.',
    "[I'm coming over] if nothing happens with the job.",
  ],
  misses: [
    'I will call the garage about the job on Monday.',
    'As agreed, I will call you on Monday to discuss the role.',
    'I will come to your office for the interview at nine.',
    'If you wish, I will call you next week about the position.',
  ],
  source: 'R17; steps taken as won',
};
