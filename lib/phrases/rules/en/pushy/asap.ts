import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/asap',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '{9: (<answer me>|<answer>|hear|hearing|know) ; << <fast> >>}',
    '<please> ..9 << <fast> >>',
    '<please> ..4 << (fast|quick|quickly) >>',
    '(<answer me>|to know|to hear) ..3 << <now> >>',
    '(<answer me>|deciding) ..12 << as early as you can >>',
  ],
  unless: ['<no rush>', '(you|your) ..1 (asked|requested|wanted)'],
  unlessInClause: [
    '<we> [<adverb>] (will|shall|can|promise|try|wanted|had) ..6 (<fast>|<now>)',
    'if (anything|something|there|you (need|have|want|see|know))',
    '<customers>',
    '(thank~ ..2 for|no need|glad|would [you] answer better)',
  ],
  elsewhere: 'nothing',
  reason: {
    en: 'Asking for speed makes the reader feel chased, and the pace of the process is theirs to set.',
    de: 'Wer Eile verlangt, lässt die andere Seite sich gedrängt fühlen; das Tempo gibt sie selbst vor.',
  },
  advice: {
    en: 'Leave the word out and make answering easy, for example with one clear question.',
    de: 'Lassen Sie das Wort weg und machen Sie die Antwort leicht, etwa mit einer einzigen klaren Frage.',
  },
  replacements: ['when it suits you'],
  hits: [
    'Please reply [as soon as possible] regarding my application.',
    'I would like to hear from you [ASAP] about the role.',
    'Kindly let me know your decision on the job [immediately].',
    'Kindly update me [at the earliest] on the interview result.',
    'Your answer to my application [as soon as possible] would help me.',
    'After the interview I want you to get back to me [without delay].',
    'Pls confirm the result [today], sir.',
  ],
  misses: [
    'I will answer your questions on the application as soon as I can.',
    'I can start the job immediately.',
    'There is no need to reply right away about the interview.',
    'In my last position we had to answer customers at once.',
    'Please let me know immediately if anything is missing from my application.',
    'Please do not feel you must reply straight away.',
    'I do not expect an answer this week.',
  ],
  source: 'R17 and R20, avoid every form of pressure; urgency words',
};
