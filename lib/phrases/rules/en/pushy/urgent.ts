import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/urgent',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(this|it|the matter|my (request|matter|case|situation|question|message|application)) is [very|really|quite|extremely|rather|of the utmost] (urgent|urgently needed|time critical|top priority)',
    '(your|an|for|needs|need|request) [an] (urgent|immediate) (attention|reply|response|answer|action|feedback|consideration)',
    '(I|we) urgently (need|require|await|request|ask|want) ..3 (answer|reply|response|decision|feedback|confirmation|you|your|update)',
    'time is (running out|of the essence|ticking|pressing)',
  ],
  unless: ['not ..2 urgent', '(if|when) ..4 urgent'],
  reason: {
    en: "Urgency in an application is yours, not the reader's; leave it out and make answering easy.",
    de: 'Die Dringlichkeit liegt bei Ihnen, nicht bei der anderen Seite; lassen Sie sie weg und machen Sie das Antworten leicht.',
  },
  replacements: [],
  hits: [
    'Please note that [this is very urgent].',
    'The case [needs urgent attention].',
    '[Time is running out] for me.',
  ],
  misses: [
    'It is not urgent at all.',
    'In the emergency room I handled urgent cases.',
    'If it is urgent, call my mobile.',
  ],
  source: 'R17; urgency words',
};
