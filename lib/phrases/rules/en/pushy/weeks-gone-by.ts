import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/weeks-gone-by',
  language: 'en',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '<long> (have|has) ..1 (passed|gone by|gone)',
    '(it|that) (is|has) ..3 <long> [ago|now] [,] (and|but) ..3 <not>',
    '(it|that) (is|has) (already been ..3|been) (<long>|too long|so long|forever)',
    '<long> ..3 (plenty|more than enough)',
    '<long> of (nothing|silence|waiting)',
  ],
  unless: ['few days', '(worked|working|trained|studied|joined)', 'since we'],
  elsewhere: 'nothing',
  reason: {
    en: 'Counting the weeks turns a question into a bill and suggests that somebody is at fault.',
    de: 'Gezählte Wochen machen aus der Frage eine Rechnung und klingen nach Schuld.',
  },
  advice: {
    en: 'Give the date of the interview instead and ask how things stand.',
    de: 'Nennen Sie stattdessen das Datum des Gesprächs und fragen Sie nach dem Stand.',
  },
  replacements: [],
  hits: [
    "[It's been three weeks, and I do not] know anything about the role.",
    'Four [weeks have passed] since the interview.',
    '[It has already been two months], and the job is open.',
    "[It's been ages] since my interview.",
  ],
  misses: [
    'We spoke about the role three weeks ago.',
    'It has been a few weeks since we last spoke about the position.',
    'Two weeks of the internship were spent in the archive.',
    'I have worked in this job for many months now.',
  ],
  source: "R21, a long wait isn't ill will",
};
