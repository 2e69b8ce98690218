import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/bad-review',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(glassdoor|kununu)',
    '(write|writing|post|leave~|leaving) ..4 review~',
    '<will> ..4 (linkedin|the (press|public|media))',
    '<will> ..2 (tell|warn|inform) (everyone|everybody|others|people)',
    '<will> tell ..8 how you',
    '(everyone|everybody|every _|all) ..4 (hear|know~) (about|of|it|how)',
    'go ..1 (public|to the press)',
    '(<will>|will be|could) ..1 (complain~|escalat*|report (you|this)|take this (to|further))',
    '(formal complaint|know my rights)',
    '(contact~|speak to|talk to|writing to) (your boss|the board)',
  ],
  unless: [
    '(read|saw|found|good) ..5 (glassdoor|kununu|linkedin|review~)',
    'my linkedin',
    '(will|would) (not|never)',
    '<customers>',
  ],
  elsewhere: 'mild',
  reason: {
    en: 'Threatening with bad words in public or with the boss ends the conversation for good.',
    de: 'Wer mit schlechter Nachrede oder Beschwerden droht, beendet das Gespräch für immer.',
  },
  advice: {
    en: 'Sleep on it, and ask once, kindly, how things stand.',
    de: 'Schlafen Sie eine Nacht darüber und fragen Sie einmal freundlich nach dem Stand.',
  },
  replacements: [],
  hits: [
    'I will [write a review] about the interview.',
    'I [will tell everyone] about it.',
    'I [will complain] to your manager about the interview.',
    'Applicants can [go to the press].',
    'I am going to file a [formal complaint] about the selection for the job.',
    'Tomorrow I [will be escalating] this to your director.',
    'I will see to it that [everyone in town knows about] it.',
  ],
  misses: [
    'I read about your team on Glassdoor before the interview.',
    'In my job I answered every bad review of customers.',
    'My LinkedIn page shows the role in more detail.',
    'I would never write a bad review.',
  ],
  source: 'R17 and R20; threats',
};
