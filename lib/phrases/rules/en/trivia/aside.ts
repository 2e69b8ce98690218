import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/aside',
  language: 'en',
  category: 'trivia',
  severity: 'mild',
  patterns: [
    '^ (p s|ps|p p s|pps)',
    '(by the way|btw|on a side note|as an aside|side note|long story short|fun fact|funny story|funnily enough|funny enough|incidentally|just for fun|random fact|speaking of which)',
    '(I could go on|I digress|but I digress|where was I|to cut a long story short|anyway , (enough|back)|enough about|rambling on|I am rambling|bear with me|prepare yourself)',
    '(in|during) my (free|spare|leisure) time',
    '(my|our) (dog|cat|kids|children|wife|husband|girlfriend|boyfriend|grandmother|baby) (is|was|just|also|says|said|would|will|has|had|and I)',
    '(when I was|since I was|ever since) [I was] [a] (child|kid|little|young|# years old|five|six|seven|ten)',
  ],
  reason: {
    en: 'An aside draws the eye from your point; leave it out, or give it the talk it deserves.',
    de: 'Ein Nebenthema lenkt vom Anliegen ab; lassen Sie es weg oder heben Sie es für ein Gespräch auf.',
  },
  replacements: [],
  hits: ['[P.S]. I like your logo.', '[By the way], the lift was broken.', '[In my spare time] I fish.'],
  misses: ['The way you test is new to me.', 'I parked on the side of the road.', 'The dog food market interests me.'],
  source: 'R15; digressions, mild only',
};
