import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/accept-elsewhere',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(before|until) ..1 (I|someone|somebody|another|they) ..3 (snap~|hire~|commit|accept|sign) ..2 (elsewhere|another|other|me|up)',
    '(snap~ up|off the (market|table))',
    '<we> ..2 <will> ..4 <drop out>',
    '(have|see) me saying yes',
    '(keep~|hold~|put) ..1 (off|other|another|my other) ..3 (waiting|offer|offers|on hold)',
    '(put|keep~) them (off|waiting)|lose the other',
    'to your competitor~|turn you down',
  ],
  unless: ['<no rush>', '<will> not'],
  unlessInClause: ['<customers>'],
  elsewhere: 'mild',
  reason: {
    en: 'Hinting that others will get you first is a threat, and threatened readers tend to wish you luck.',
    de: 'Der Wink, dass andere schneller zugreifen, ist eine Drohung, auf die viele nur noch Glück wünschen.',
  },
  advice: {
    en: 'State a real date once, say that this role comes first for you, and ask for an update.',
    de: 'Nennen Sie einen echten Termin einmal, sagen Sie, dass diese Stelle vorgeht, und fragen Sie nach dem Stand.',
  },
  replacements: [],
  hits: [
    'Please invite me [before someone else snaps me up].',
    'Soon [I will have to accept another offer], although the role is my favourite.',
    'Let me know about the position [before I sign elsewhere].',
    'I cannot [keep the other employer waiting] for your job.',
    'It would be sad to go [to your competitor] after such an interview.',
    '[I might have to look elsewhere].',
  ],
  misses: [
    'Before I accept the role I would like to meet the crew.',
    'I had to look elsewhere for parts in my last job.',
    'In the interview we spoke about customers who went to another shop.',
    'I will not look elsewhere before I hear from you.',
  ],
  source: 'R17; other offers as leverage',
};
