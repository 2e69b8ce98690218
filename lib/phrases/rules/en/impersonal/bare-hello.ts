import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/bare-hello',
  language: 'en',
  category: 'impersonal',
  severity: 'mild',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: [
    '^ << (hello|hallo|greetings|good (morning|day|afternoon|evening)) [again|of the day] >> ($|[,] <after greeting>)',
  ],
  reason: {
    en: 'A greeting without a name could be anybody’s mail; one name makes it yours and theirs.',
    de: 'Ein Gruß ohne Namen könnte in jeder Mail stehen; mit Namen gehört er Ihnen beiden.',
  },
  advice: {
    en: 'Greet the person you spoke with by name; the invitation or reception will tell you a name you have lost.',
    de: 'Grüßen Sie die Person mit Namen, mit der Sie gesprochen haben; Einladung oder Empfang helfen, wenn er Ihnen entfallen ist.',
  },
  replacements: [],
  hits: [
    '[Hello],\nthank you for the interview on Friday.',
    '[Good day],\nI had an interview for the gardener job.',
    '[Good morning]!\nI applied for the job of driver.',
    '[Greetings of the day],\nhere is my application.',
  ],
  misses: [
    'Good morning Anna,\nthank you for the interview.',
    'Hi, Anna, thank you for the interview.',
    'Hello Ms Day,\nthank you for the interview.',
  ],
  source: 'R9, personal salutation; common advice on letters',
};
