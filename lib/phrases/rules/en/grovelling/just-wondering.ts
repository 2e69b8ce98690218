import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/just-wondering',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    {
      match:
        '<< (I|we) (was|were|am) ..1 wondering (if|whether) you (could|would|might|can) [possibly|perhaps|maybe|please] >> !(be|have|like)',
      replacements: ['could you'],
    },
    { match: '<< I (was|am) (just|only|simply) (wondering|curious) >>', replacements: ['I would like to know'] },
    '(wondering|hoping) ..3 <maybe>',
    'at all possible|you ..1 possibly',
    '(hope|if) (you do not mind [if|me|my]|(it|that) is (ok|okay|alright|all right))',
  ],
  reason: {
    en: 'Wondering aloud hides the question; asked straight it is easier to answer.',
    de: 'Lautes Grübeln versteckt die Frage; gerade gestellt ist sie leichter zu beantworten.',
  },
  advice: {
    en: 'Ask straight: when, who, what next.',
    de: 'Fragen Sie geradeheraus: wann, wer, wie weiter.',
  },
  replacements: [],
  hits: [
    '[I was just wondering] when the job starts.',
    '[I was wondering if you could] tell me the date of the interview.',
    'We were [hoping that perhaps] the trial day could be moved.',
    'Just [wondering if maybe] the role is still open.',
    "[I'm just curious] how the interview went for you.",
  ],
  misses: [
    'A wondering child looked at the sky in my first job.',
    'I am curious by nature, which helps in the job.',
    'I was wondering where the key was; it was my first job.',
    'It is no wonder the role is popular.',
  ],
  source: 'R16, friendly but direct; common advice on minimising words',
};
