import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/no-worries-if-not',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(no worries|no problem|no pressure|no hard feelings|(totally|that is|it is|perfectly) fine) ..2 if (not|(you|it) _ [not])',
    '(I|we) ..2 (understand|get it) if [you|it|this] ..1 (not|no|too|rather|never)',
    '(feel free to|please|you can|just) (ignore|delete) (this|me|my|it) [<mail>]',
  ],
  unless: ['previous'],
  reason: {
    en: 'Offering the no in advance makes the no likely; the reader will say so without your help.',
    de: 'Wer das Nein schon anbietet, macht es wahrscheinlich; die andere Seite findet es auch ohne Ihre Hilfe.',
  },
  advice: {
    en: 'End with the question; readers know how to decline.',
    de: 'Enden Sie mit der Frage; Ablehnen können Leser von selbst.',
  },
  replacements: [],
  hits: [
    '[No worries if not], the role would still interest me.',
    "[I totally understand if you don't] want to discuss the interview.",
    '[It is fine if you cannot] share more about the role.',
    '[Feel free to ignore this email].',
    '[No problem at all if you are] away before the interview.',
  ],
  misses: [
    'I understand if the plan for the role changes.',
    'If the role has been filled, I completely understand.',
    'No worries, I will bring the papers to the interview.',
    'Please ignore my previous mail, the file was wrong.',
    'Do not worry if the pump stops.',
  ],
  source: 'R16, friendly but direct; common advice on minimising words',
};
