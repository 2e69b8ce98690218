import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/just-wanted',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  patterns: [
    '(I|we) (just|only|simply|merely) [<adverb>] (wanted|want|wished|thought|hoped|wondered) [to|I would|that|if|whether]',
    '(I|we) (was|were|am|are|have been) (just|only|simply|kind of|sort of) ..1 (wondering|hoping|curious|asking|trying)',
    '(wondering|hoping|ask|asking) [if|whether|that] (maybe|possibly|perhaps|you might possibly|you could possibly|you could maybe|you might maybe|you would maybe)',
    '^ just (wanted|wondering|wanting|thought|hoping|curious|a (quick|small|little|short|brief) (question|note|message|mail|email|line))',
  ],
  unless: ['(just|only) (wanted|want) (one|a|the)', 'not (just|only)'],
  reason: {
    en: '“Just” makes your own matter smaller than it is; leave it out and say the sentence straight.',
    de: '„Just“ macht das eigene Anliegen kleiner, als es ist; lassen Sie es weg und sagen Sie den Satz gerade heraus.',
  },
  replacements: [],
  hits: [
    '[I just wanted to] ask about the next step.',
    '[I was just wondering] how things stand.',
    '[Just a quick question] about the start.',
  ],
  misses: ['I have just received the letter.', 'It was not just a test.', 'The shop is just north of the river.'],
  source: 'R16; minimising words, mild only',
};
