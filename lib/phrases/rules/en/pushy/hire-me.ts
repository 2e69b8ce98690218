import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/hire-me',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '<you must> ..2 (<hire>|give|call|tell|let) me',
    '(<please>|just|^) <hire> me',
    '<want you> (<hire>|give) me',
    '(keep|hold) ..4 (open|free|job|position|place) for me',
    'would be (crazy|a fool)',
    'urge you to',
    'hope (you|that) ..1 (choose|pick~|hire|select~) me $',
  ],
  unless: ['not expect', '(if|who|whom*|how|which|whether) you (must|have to|need to|should)', 'me (off|to|about|up)'],
  elsewhere: 'nothing',
  reason: {
    en: 'Telling the reader to hire or invite you takes a choice away that is theirs.',
    de: 'Wer seine Einstellung oder Einladung verlangt, nimmt der anderen Seite eine Wahl, die ihr gehört.',
  },
  advice: {
    en: 'Name one reason that speaks for you and leave the conclusion to the reader.',
    de: 'Nennen Sie einen Grund, der für Sie spricht, und überlassen Sie den Schluss der anderen Seite.',
  },
  replacements: [],
  hits: [
    '[You should definitely hire me] for the role.',
    '[Please choose me] for the traineeship.',
    '[You have to give me] an answer on the job.',
    'Could you [keep the position open for me]?',
    'I [want you to invite me] in June.',
  ],
  misses: [
    'Whom you should hire for the role is your decision alone.',
    'You should have received my application.',
    'If you have to choose another date for the interview, I am flexible.',
    'Please take me off the mailing list for job news.',
  ],
  source: "R17, don't push the interviewer to decide; entitlement",
};
