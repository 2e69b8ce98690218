import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/i-will-call-you',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    'I (will|shall|am going to|plan to|intend to) (call|ring|phone|stop by|drop by|come by|contact|telephone|visit|pop in|reach out to) (you|your office|again|your team|your assistant) ..6 to (arrange|schedule|set up|confirm|find out|check|get|hear|discuss|follow up|learn|book|ask)',
    'please (confirm|arrange|prepare) my (start|starting|first|contract|employment) ..1 (date|day|contract)',
    '(when|once|as soon as) I (start|join|begin) [working] (with you|at your|for you|in your|my (new|first)|on monday|next month|next week|your team|the team|in <month>)',
    'let us (set up|schedule|arrange|book|fix) ..3 (interview|call|meeting|date|time|chat|conversation|contract)',
    '(I|we) look~ forward to (starting|beginning|my first day|my start|joining you|joining the team|joining your team|working with you) (in|on|next|from|this) (<month>|<weekday>|month|week|the|#)',
  ],
  unless: [
    '(as|if) (agreed|discussed|you (like|wish|prefer|agree|suggested)|we (agreed|discussed|said)|that suits|it suits)',
    '(when|what time|whether|if) ..4 (call|ring|phone) ',
  ],
  reason: {
    en: "Announcing your next step as settled takes the decision out of the reader's hands; say when you are available and leave the step to them.",
    de: 'Wer den nächsten Schritt als beschlossen ankündigt, nimmt die Entscheidung vorweg; nennen Sie Ihre freien Zeiten und überlassen Sie den Schritt der anderen Seite.',
  },
  replacements: [],
  hits: [
    '[I will call you on Monday to arrange] the second talk.',
    '[Please confirm my start date].',
    "[Let's schedule the next interview].",
  ],
  misses: [
    'I will call the garage to arrange a repair.',
    'As agreed, I will call you on Monday to discuss the details.',
    'I could start in May.',
  ],
  source: 'R17; steps taken as won',
};
