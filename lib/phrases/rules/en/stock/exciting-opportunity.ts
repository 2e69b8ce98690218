import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/exciting-opportunity',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(excited|thrilled|enthusiastic|delighted|ecstatic|passionate|eager|keen) (about|by|at|for|over|to) (the|this|your|such an|a|an) ..2 (opportunity|possibility|prospect|chance|role|position|idea of)',
    '(would|will) [<adverb>|also] (welcome|love|appreciate|relish|cherish|value|be (delighted|thrilled|excited|happy|grateful|honoured|honored|glad) (for|to have|to)|like) (the|an|any|this|another|a) [further] (opportunity|chance|possibility) to (discuss|show|demonstrate|prove|explain|contribute|join|explore|learn|speak|talk|meet|interview|work|bring|be|further|share|showcase|put)',
    '(would|will) [<adverb>|also] (love|like|welcome|be (delighted|thrilled|excited|happy|glad)) to [further] discuss (how|my)',
    '(unique|great|amazing|golden|wonderful|exciting|incredible|fantastic|perfect|tremendous|excellent) (opportunity|chance|challenge)',
    '(I am|I remain|I was|I) [<adverb>|very|extremely|incredibly|more] (excited|thrilled|enthusiastic|passionate) (to|about) (apply|join|joining|be part|become|becoming|contribute|contributing|potentially contributing|be considered|submit|potentially join|potentially joining)',
    '(become|becoming|be|being) [a] part of (your|such|such a|the|this) ..3 (team|company|organisation|organization|family|firm)',
    '(reiterate|reaffirm|restate|reinforce|underline|emphasise|emphasize) (my|our) [<adverb>|strong|continued|keen|sincere|great|genuine|deep] (interest|enthusiasm|excitement|desire|commitment)',
    '(further|again) discuss (employment opportunities|the opportunity|my qualifications|how my)',
  ],
  unless: ['(thank|thanks|grateful|appreciated) ..4 for (the|this) ..1 (opportunity|chance) '],
  reason: {
    en: 'Excitement about an opportunity is what everyone writes; tie the wish to one thing you heard in the talk.',
    de: 'Begeisterung über die Chance schreiben alle; binden Sie den Wunsch an etwas, das Sie im Gespräch gehört haben.',
  },
  replacements: [],
  hits: [
    'I am [excited about the opportunity].',
    'I [would welcome the chance to talk] again.',
    'It is a [unique opportunity] for me.',
  ],
  misses: [
    'Thank you for the opportunity to interview.',
    'The market offers no opportunity now.',
    'I was excited when the rocket started.',
  ],
  source: 'R7 and R14; opportunity talk',
};
