import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/asap',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(reply|respond|answer|decide|react|get back to me|get back|let me know|inform me|write back|call me|call me back|hear from you|hear back|know|your decision|your response|your answer|your reply|your feedback|an answer|a reply|a response|a decision|an update|feedback) ..4 (as soon as possible|as soon as you can|as soon as you (possibly|are able)|a s a p|asap|immediately|right away|straight away|at once|without [further] delay|as quickly as possible|as fast as possible|today|this instant)',
    '(as soon as possible|asap|immediately|right away|at once|without delay) ..3 (reply|respond|decide|answer me|get back to me|let me know)',
    '(please|kindly) [do] (reply|respond|decide|hurry|answer) ..2 (urgently|quickly|fast|immediately)',
    'decid~ ..10 as (early|soon|quickly|fast) as (you|possible)',
  ],
  unless: [
    '(I|we) (will|can|could|shall|am able to|am going to|promise to|try to) ..5 (as soon as|immediately|right away|asap|at once|today|without)',
    '(I|we) would (reply|answer|send|respond|start|be)',
    '(no|not) ..4 (need|rush|hurry|have to|expect|required)',
    '(I|we) (wanted|want|hoped|would like|had hoped|tried) to (thank|answer|reply|respond)',
    '(you|your) ..1 (asked|requested|wanted)',
  ],
  reason: {
    en: 'Asking for speed makes the reader feel chased; let them set the pace and make it easy to answer.',
    de: 'Wer Eile verlangt, lässt die andere Seite sich gedrängt fühlen; überlassen Sie ihr das Tempo und machen Sie die Antwort leicht.',
  },
  replacements: [],
  hits: [
    'Please [reply as soon as possible].',
    'I want to [hear from you ASAP].',
    'Kindly [let me know your decision immediately].',
  ],
  misses: [
    'I will answer as soon as I can.',
    'I can start immediately.',
    'There is no need to reply right away.',
    'The team answers tickets as soon as they come in.',
  ],
  source: 'R17 and R20, avoid every form of pressure; urgency words',
};
