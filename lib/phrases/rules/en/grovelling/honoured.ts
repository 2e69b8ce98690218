import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/honoured',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    {
      match: '(am|be|was|were|feel|felt) << [so|very|truly|deeply|really] <honoured> >> (to|that)',
      replacements: ['glad'],
    },
    '(am|be|was|were|feel|felt) ..2 <honoured>',
    '(consider|call) myself ..1 (lucky|fortunate|blessed) [to|that]',
    '(was|is|be) a privilege to',
    '(am|be|feel|felt) ..1 (lucky|fortunate|blessed) to',
  ],
  reason: {
    en: 'Honour and luck sound as if the favour were all on one side; gladness is warm enough.',
    de: 'Ehre und Glück klingen, als käme die Gunst nur von einer Seite; Freude ist warm genug.',
  },
  advice: {
    en: 'Say what you are glad about.',
    de: 'Sagen Sie, worüber Sie sich freuen.',
  },
  replacements: [],
  hits: [
    'I would [be honoured] to take the role.',
    'I [am deeply humbled] that you chose me for an interview.',
    'We [felt so privileged] to be at the interview.',
    'I [consider myself lucky to] get an interview.',
    'I [was truly blessed] with this interview.',
  ],
  misses: [
    'The team honoured its promise about the job.',
    'It was a lucky day for the job centre.',
    'The privileged port needs admin rights in this role.',
    'The offer for the role was flattering light for the room.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
