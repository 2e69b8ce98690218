import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/perks',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  patterns: [
    '{9: (<wants to know>|should) ; << (company car|gym|perks|benefits (do|are|package)|canteen|dress code|pension|free (lunch|coffee)) >>}',
  ],
  unless: ['<you asked>', 'customer*'],
  reason: {
    en: 'Extras asked about early make the work look like the price for them; let the work come first.',
    de: 'Früh erfragte Extras lassen die Arbeit wie ihren Preis aussehen; lassen Sie die Arbeit zuerst kommen.',
  },
  advice: {
    en: 'Ask once there is an offer.',
    de: 'Fragen Sie, sobald ein Angebot vorliegt.',
  },
  replacements: [],
  hits: [
    'Is there a [company car] for the role?',
    'Does the job come with a [gym] membership?',
    'What other [perks] do you have in this job?',
    'I forgot to ask about the [canteen] in the interview.',
  ],
  misses: [
    'In my last job I explained benefits to new staff.',
    'The benefits of your tool came up in the interview.',
    'The gym is the customer I visit most in this role.',
    'The company car fleet was my job.',
  ],
  source: 'R15, do not cling to trivia; money talk belongs to the offer',
};
