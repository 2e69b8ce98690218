import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/many-applications',
  language: 'en',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '(I|we) ..2 <know> ..2 you ..4 <lots> ..3 (applica*|candidates|mail~|email~|on your plate|to do|other things)',
    'you (must|surely|probably|will) ..4 <lots> ..3 (applica*|candidates|mail~|email~)',
    '[I am sure] you ..4 ((better|more important|other) things (to|on)|on your plate)',
    'I am ..2 one (of|among) ..2 <lots>',
  ],
  reason: {
    en: 'It reminds the reader of all the others in the pile; speak of what you bring instead.',
    de: 'Das erinnert die andere Seite an alle anderen im Stapel; sprechen Sie lieber von dem, was Sie mitbringen.',
  },
  advice: {
    en: 'Leave it out and give your one best reason.',
    de: 'Lassen Sie es weg und nennen Sie Ihren einen besten Grund.',
  },
  replacements: [],
  hits: [
    '[I know you get a lot of emails] about the role.',
    '[You must be getting hundreds of applications] for this job.',
    '[I realise that you receive many emails] about the position.',
    '[You probably have better things to] do than read my application.',
    'I know [I am only one of many] applicants.',
    '[I am sure you have plenty on your plate] before the opening.',
  ],
  misses: [
    'I know the team handles hundreds of applications in the portal; I built such a portal in my last job.',
    'You have many candidates for the roof, slate among them.',
    'I know that you have a lot of experience with apprentices.',
    'Thank you for choosing me among many applicants.',
  ],
  source: 'R16, friendly but direct; common advice against belittling oneself',
};
