import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'impersonal/hi-there',
  language: 'en',
  category: 'impersonal',
  severity: 'mild',
  position: 'greeting',
  elsewhere: 'nothing',
  patterns: ['^ << (hello|hi|hey|good (morning|day|afternoon|evening)) [again] there >> <greeting end>'],
  reason: {
    en: 'The word “there” stands where a name could stand; the name makes the mail sound meant for one person.',
    de: 'Das Wort „there“ steht, wo ein Name stehen könnte; erst der Name meint eine bestimmte Person.',
  },
  advice: {
    en: 'Greet the person you spoke with by name; the invitation or reception will tell you a name you have lost.',
    de: 'Grüßen Sie die Person mit Namen, mit der Sie gesprochen haben; Einladung oder Empfang helfen, wenn er Ihnen entfallen ist.',
  },
  replacements: [],
  hits: [
    '[Hi there],\nthank you for the interview.',
    '[Hello there]!\nMy interview was on Monday.',
    '[Hey there], thanks for the interview.',
    '[Good morning there],\nI applied for the job.',
  ],
  misses: [
    'Hi Anna,\nthank you for the interview.',
    'Hi there Anna,\nthank you for the interview.',
    'Hello,\nthere was one question left after the interview.',
  ],
  source: 'R9, personal salutation; common advice on letters',
};
