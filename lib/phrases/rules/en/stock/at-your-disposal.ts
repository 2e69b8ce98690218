import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/at-your-disposal',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match: '(I|am|remain|be|stay|stand) ..2 <<at your [full|complete] disposal [[at] (any time|anytime|all times)]>>',
      replacements: ['available'],
    },
    {
      match:
        '(available|interview|meet~|contact*|call|chat|talk|discuss|speak) ..6 <<at (your|a mutual|our mutual) convenience>>',
      replacements: ['when it suits you'],
    },
    '(available|reached|contact*|free) ..5 (any time|anytime|at all times) (,|$|by|on #|at #|that|you)',
  ],
  reason: {
    en: 'The phrase comes from hotel letters and puts you into service instead of into a conversation.',
    de: 'Die Wendung stammt aus Hotelbriefen und stellt Sie in Dienst statt ins Gespräch.',
  },
  advice: {
    en: 'Name two days or one thing you can send.',
    de: 'Nennen Sie zwei Tage oder etwas, das Sie schicken können.',
  },
  replacements: [],
  hits: [
    'I am [available for an interview at any time].',
    'I can be [reached anytime by] phone.',
    'I remain [at your disposal] for a second talk.',
    'I am fully [at your disposal] should the panel have questions.',
    'I am available for an interview [at your convenience].',
    'We could speak again [at your convenience].',
  ],
  misses: [
    'I am available any time after three on Friday.',
    'The yard runs a waste disposal.',
    'Whenever it is convenient for you is fine.',
    'The convenience of the booking tool surprised me.',
    'The crane at our disposal was new.',
  ],
  source: 'R14; closing formulas, a matter of taste',
};
