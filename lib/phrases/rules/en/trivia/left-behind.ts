import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/left-behind',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: ['{7: (left|forgot|lost|found|find|seen|keep|send) ; my ..2 (umbrella|scarf|jacket)}'],
  reason: {
    en: 'A lost umbrella is a matter for reception; in this mail it would be what people remember.',
    de: 'Ein vergessener Schirm ist Sache des Empfangs; in dieser Mail bliebe er im Gedächtnis.',
  },
  advice: {
    en: 'Ask at reception, with a call of its own.',
    de: 'Fragen Sie telefonisch am Empfang danach.',
  },
  replacements: [],
  hits: [
    'I think I [left my umbrella] in the interview room.',
    'Has anyone [found my scarf] after the interview?',
    'I [forgot my jacket] at the interview.',
    '[My red scarf must have been left] in your hall after the interview.',
  ],
  misses: [
    'In this role I handed lost coats back to guests.',
    'I left my last job in May.',
    'I forgot no detail of the interview.',
    'I lost my job in the crisis.',
  ],
  source: 'R15, do not cling to trivia; common advice on thank-you notes',
};
