import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/legal-threat',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    'my (lawyer|attorney|solicitor)',
    '(contact~|see|to) ..1 (lawyer|attorney|solicitor)',
    'legal (action|steps)',
    'sue~ (you|your)',
    '(you|this|it) to court',
    '(feel|was|been|were|you|is|clear) ..2 << discriminat* >>',
    'because of my (age)',
  ],
  unless: ['(worked|work|trained|studied)'],
  elsewhere: 'mild',
  reason: {
    en: 'Talk of lawyers or discrimination turns an applicant into an opponent in one line.',
    de: 'Wer mit Anwälten oder Diskriminierung droht, wird mit einer Zeile vom Bewerber zum Gegner.',
  },
  advice: {
    en: 'If you really think that your rights were hurt, get advice first and keep it out of this mail.',
    de: 'Wenn Sie Ihre Rechte wirklich verletzt sehen, holen Sie zuerst Rat und halten Sie es aus dieser Mail heraus.',
  },
  replacements: [],
  hits: [
    '[My lawyer] will look at the rejection of my application.',
    'I am considering [legal action] over the interview.',
    'I will [sue you] for this rejection.',
    'I feel [discriminated] against because another applicant got the role.',
    'I was rejected [because of my age], not for lack of skill in the job.',
    'This selection is clear [discrimination] against older applicants for the job.',
  ],
  misses: [
    'I worked as an assistant to a lawyer in my last job.',
    'The role needs someone with knowledge of anti discrimination law.',
    'Your legal department invited me to the interview.',
  ],
  source: 'R20 and R22; threats',
};
