import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/confident-that',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: '<I am confident> I $1(can|could)', replacements: ['I $1'] },
    { match: 'I am [<adverb>|fully] confident (in|of|about) my [..1] ability to', replacements: ['I can'] },
    { match: 'I am [<adverb>|fully] <<confident to>>', replacements: ['ready to'] },
    '<I am confident> (I|my ..8,) (could|will|would|am|have|make~|align~|possess~|allow)',
    'confident (in|of|about) my',
    'I have (no|little|full|every|complete) (doubt|confidence) [that|in] (I|my)',
  ],
  reason: {
    en: 'Confidence proves little by itself; an example lets the reader draw the conclusion.',
    de: 'Zuversicht allein beweist wenig; aus einem Beispiel zieht die andere Seite den Schluss selbst.',
  },
  advice: {
    en: 'Say what you have done, and let that speak.',
    de: 'Sagen Sie, was Sie getan haben, und lassen Sie das sprechen.',
  },
  replacements: [],
  hits: [
    '[I am confident that I can] handle the crane.',
    "[I'm confident my years on the ward would] help.",
    'I am [confident to] lead the crew.',
    '[I am fully confident in my ability to] train the dogs.',
    '[I have no doubt that I] would like the farm.',
    'We spoke of wool, and [I am absolutely convinced that I would] learn it fast.',
  ],
  misses: [
    'I am sure you have heard this before.',
    'I am certain about the date.',
    'She is confident that the team will finish.',
    'I am not sure that I can come on Friday.',
  ],
  source: 'R14; unproven praise of oneself',
};
