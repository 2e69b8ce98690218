import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/convince-you',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: ['(could|can|to|would|have) [<adverb>] convince* you', '(arouse*|pique*|spark*) your (interest|curiosity)'],
  elsewhere: 'mild',
  reason: {
    en: 'It speaks of winning the reader over instead of giving them something to judge by.',
    de: 'Der Satz spricht vom Überzeugen, statt etwas zu geben, das überzeugt.',
  },
  advice: {
    en: 'Leave it out, or name the one example you would bring to a second talk.',
    de: 'Lassen Sie den Satz weg, oder nennen Sie das eine Beispiel, das Sie ins zweite Gespräch mitbringen.',
  },
  replacements: [],
  hits: [
    'I would be glad [to convince you] of my skills in an interview.',
    'I hope my application has [aroused your interest].',
    'If I have [piqued your curiosity], please invite me to an interview.',
    'In the interview I [can really convince you] of it.',
    'I hope that I [could convince you] in the interview.',
  ],
  misses: [
    'You convinced me in the interview that the night shift is worth it.',
    'My interest in the role began in your shop.',
    'It took one interview to convince my brother.',
  ],
  source: 'R14; closing formulas of application letters',
};
