import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/writing-to-apply',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    { match: '<writing to> apply', replacements: ['I am applying'] },
    {
      match: '<I am writing> (to [formally] (submit|present|offer) my|in|as) ..2 (application|candidature) for',
      replacements: ['I am applying for'],
    },
  ],
  elsewhere: 'mild',
  reason: {
    en: 'That you are writing is plain to see; the announcement only delays what makes you fit for the work.',
    de: 'Dass Sie schreiben, sieht man; die Ankündigung verzögert nur, was Sie für die Arbeit mitbringen.',
  },
  advice: {
    en: 'Let the first sentence name the role and one reason.',
    de: 'Nennen Sie im ersten Satz die Stelle und einen Grund.',
  },
  replacements: [],
  hits: [
    '[I am writing to apply] for the post of night porter.',
    "[I'm writing to you today to formally apply] for the apprenticeship.",
    'Dear Ms Rao, [I write to apply] for the position of tutor.',
    '[I am contacting you to submit my application for] the role of surveyor.',
    '[I am writing in application for] the kitchen job.',
  ],
  misses: [
    'I am applying for the post of night porter.',
    'She taught us to write and to apply for grants.',
    'I am writing a guide on how to apply paint.',
    'We apply this coating to the hull.',
  ],
  source: 'R13 and R14; announcing openings',
};
