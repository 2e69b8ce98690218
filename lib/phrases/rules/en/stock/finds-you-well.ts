import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/finds-you-well',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '<I hope> (this|my|the|these) ..3 (find~|found|reach~|meet~) (you|everyone|all of you) ..7 (well|safe|happy|fine|great|health|spirits)',
  ],
  elsewhere: 'mild',
  reason: {
    en: 'Thousands of mails open like this, so readers skip it and your first line is lost.',
    de: 'So beginnen Tausende von Mails; der Blick gleitet darüber hinweg, und Ihr erster Satz ist verschenkt.',
  },
  advice: {
    en: 'Begin with the conversation itself: when it was and what stayed with you.',
    de: 'Beginnen Sie mit dem Gespräch selbst: wann es war und was Ihnen in Erinnerung blieb.',
  },
  replacements: [],
  hits: [
    '[I hope this note reaches you in good spirits].',
    '[I hope this email finds you well]. I am asking about my application.',
    '[Hope this message finds you and your team well]!',
    'Dear Ms Okafor, [I trust my letter reaches you in good health].',
    '[I sincerely hope that this note finds you doing well]; our interview is still on my mind.',
    '[Hoping this finds you well], I have one question about the role.',
    '[We trust this e-mail finds you and your family in the best of health].',
  ],
  misses: [
    'I hope you find this summary useful.',
    'I hope the new colleague finds her way around quickly.',
    'This note finds its place in the appendix.',
    'I hope this letter reaches you before the holidays.',
  ],
  source: 'R14, no stock phrases; common advice on opening lines',
};
