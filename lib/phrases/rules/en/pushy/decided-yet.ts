import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/decided-yet',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(have|did|has|had|are) [not] (you|your team|the team|your company|they|your boss|the panel|the committee) ..1 (decided|decide|deciding|make a decision|make up your mind|made (a|your|the|up your|any) (decision|mind|choice|minds)|reached (a|your) decision|come to a decision|taken a decision) [yet|already|by now]',
    '(any|a|the|no) (decision|verdict) (yet|already|so far)',
    '(is|was|has) there [already|still|been] (a|any|no) [final] (decision|verdict) [yet|been made]',
    'when (you|your team) (will|are|would) [finally|going to|ever|plan to] (decide|make up your mind|reach a decision)',
    'when (will|are|do|would) (you|your team) [finally|going to|ever|plan to] (decide|make up your mind|reach a decision)',
  ],
  unless: [
    '(decided|decide) (on|upon|to|that|which|what|where|who|against|for)',
    '(since|now that|after|because|as) you ..2 (decided|made)',
  ],
  reason: {
    en: 'Asking for the verdict pushes the reader to decide; ask for the state of the process or the next step instead.',
    de: 'Die Frage nach dem Ergebnis drängt zur Entscheidung; fragen Sie lieber nach dem Stand oder dem nächsten Schritt.',
  },
  replacements: [],
  hits: [
    '[Have you already made a decision]?',
    '[Have you decided yet]?',
    '[Is there any decision yet]?',
    'I wonder [when you will decide].',
  ],
  misses: [
    'I understand that you have decided for someone else.',
    'How did you decide on the new office?',
    'Thank you for your help with my decision.',
  ],
  source: "R17, don't push the interviewer to decide",
};
