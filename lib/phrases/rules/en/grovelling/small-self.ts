import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/small-self',
  language: 'en',
  category: 'grovelling',
  severity: 'clear',
  patterns: [
    '(this|it|that) (may|might|is|will|could|must) [be|sound|seem] [probably|perhaps|maybe] [a|like a] (stupid|silly|dumb|foolish) (question|thing|request|idea)',
    '(stupid|silly|dumb|foolish) question',
    '(I am|I may be|I might be|am) [certainly|probably|definitely|clearly|by no means] (no|not an|not the) (expert|genius|specialist|most (qualified|experienced)|best (candidate|applicant|person))',
    'I am (probably|surely|likely|perhaps|certainly) (wrong|mistaken|not the (best|right|most)|not what|not good|too (young|old|inexperienced)|unqualified)',
    '(I|although I|though I|even though I|while I) (know|realise|realize|admit|am aware|understand|must admit|have to admit|confess) [that] (I am not|I have (little|no|not much|limited|hardly any)|I lack|I do not have|my (english|experience|cv|resume|skills|grades) (is|are) (not|poor|bad|weak|limited))',
    'you (probably|likely|may|might|surely|certainly) (do not|will not|not|never|have) (remember|forgotten|recall|know) (me|who I am)',
    '(unworthy|not worthy|not good enough)',
    'my (humble|little|modest|poor) (opinion|self|application|request|skills|experience|person|knowledge|question|abilities)',
    '(despite|apologise for|sorry for|sorry about|excuse|forgive) my (lack of|limited|poor|bad|little|missing|weak|broken) (experience|english|knowledge|skills|qualifications|qualification|education|background)',
    '(this|my) ..1 (e-mail|email|mail|message|letter|application) (will|may|might|is likely to) [probably|likely] (not be (read|answered|seen)|never be (read|answered)|be (ignored|deleted|overlooked))',
    'you (will|may|might|must) [probably|likely|surely] (not read|ignore|delete|be annoyed|think I am (stupid|annoying|crazy))',
  ],
  unless: ['(thought|felt|told|feel|believe) ..3 (stupid|silly) question', 'no (such thing|stupid)'],
  reason: {
    en: 'Making yourself small plants the doubt you want to remove; say what you can do and let the reader judge.',
    de: 'Wer sich klein macht, sät selbst den Zweifel; sagen Sie, was Sie können, und überlassen Sie das Urteil der anderen Seite.',
  },
  replacements: [],
  hits: [
    '[It may be a stupid question], but when do you start?',
    '[I am no expert] in this.',
    '[I know that I have little] experience.',
    "[You probably don't remember me].",
  ],
  misses: ['The expert explained the pump.', 'I know that I will enjoy the work.', 'The little shop sells tea.'],
  source: 'R16; belittling oneself',
};
