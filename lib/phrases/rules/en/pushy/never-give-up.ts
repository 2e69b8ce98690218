import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/never-give-up',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '<we> (will|am) ..1 (never|not) ..1 (give up|quit|stop)',
    'no for an answer',
    '(keep|go on) (calling|writing|asking|emailing) ..3 (until|till|every)',
    '(until|till) you (<hire>|answer|reply|say yes|give|decide)',
    'I will [be] ..1 (call~|ring|write|in touch|follow~ up|email~) ..4 every _',
  ],
  unlessInClause: ['<customers>', 'not (call|write|ring)'],
  elsewhere: 'nothing',
  reason: {
    en: 'Persistence announced like this feels like a siege, and a no then comes faster.',
    de: 'So angekündigte Beharrlichkeit wirkt wie eine Belagerung, und das Nein kommt umso schneller.',
  },
  advice: {
    en: 'Ask once, say that the interest remains, and leave the next move to them.',
    de: 'Fragen Sie einmal, sagen Sie, dass Ihr Interesse bleibt, und überlassen Sie den nächsten Zug der anderen Seite.',
  },
  replacements: [],
  hits: [
    '[I will never give up] on this job.',
    'I will not take [no for an answer] after this interview.',
    'I will [keep calling until] the role is filled.',
    '[I will follow up every week] about my application.',
    'I write [until you invite] me to an interview.',
  ],
  misses: [
    'I gave up my volunteer job at the fire brigade.',
    'In my job I keep calling customers until they pay.',
    'I kept trying until the machine ran, as I said in the interview.',
    'I will not call you every day.',
  ],
  source: 'R20, at most two unanswered contacts',
};
