import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/when-i-start',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: '<< (when|once|as soon as) I $1(start|join|begin|work) >> (with you|at your|for you|in your)',
      replacements: ['if I $1'],
    },
    '<please> confirm that I (have|got|am|will)',
    '(<please>|^) ..1 (confirm|send) ..2 (selection|joining|start date|contract|offer)',
    '(starting|joining|join|part of) (with you|you|the team|your team) ..1 (in|on|next|from)',
    'can already ..1 (see|picture) myself',
    'forward to starting',
    '(when|once) I (start|join) ,',
    '(will|already) ..2 (hand in|handed in|given|give|cancel~|quit) ..1 (notice|flat|job)',
    {
      match: 'let us (set up|schedule|arrange|book) ..3 (interview|call|meeting|date|time) [for|on] [<due>]',
      replacements: ['I would welcome a further talk'],
    },
    '<please> (schedule|arrange|set up) ..2 (interview|appointment|meeting)',
    'when (can|do|should|may) <we> (start|begin|sign|come and sign)',
  ],
  unless: ['(as agreed|contract you)', '(if|should) (I|you)', 'you (asked|suggested|wanted|offered)'],
  elsewhere: 'nothing',
  reason: {
    en: 'Writing as if the job were yours takes the choice out of the hands of the reader.',
    de: 'Wer schreibt, als wäre die Stelle schon sicher, nimmt der anderen Seite die Wahl aus der Hand.',
  },
  advice: {
    en: 'Say when you could start and leave the rest open.',
    de: 'Sagen Sie, wann Sie beginnen könnten, und lassen Sie den Rest offen.',
  },
  replacements: [],
  hits: [
    '[When I start] at your garage after the interview, I will bring my tools.',
    '[Please confirm my start date] for the role.',
    'I look forward to [joining the team in] May, as the job is made for me.',
    'I [can already see myself] in the role.',
    "[Let's schedule the next interview for Tuesday].",
    '[When can I start] the job?',
    '[Kindly arrange a second interview] for the role.',
  ],
  misses: [
    'I could start the job in May.',
    'Please confirm the date of the interview.',
    'When I start a shift in my current job, I check the till.',
    'Should I be chosen for the role, I would look forward to joining the team in May.',
  ],
  source: 'R17 and R26; steps taken as won',
};
