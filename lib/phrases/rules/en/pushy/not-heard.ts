import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/not-heard',
  language: 'en',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    {
      match:
        '[<we>] <did> (not|never|yet to) [yet|to] <heard> ..2 (back|from you|anything|a thing|<answer>|yet|so far) [from you] [yet|so far] [<about it>]',
      replacements: ['I would be glad to hear how things stand'],
    },
    {
      match: '<we> [have] [since|so far] <heard> nothing [back|from you|since]',
      replacements: ['I would be glad to hear how things stand'],
    },
    '<we> have [had|received] no <answer> [<so far>] (,|$|and|on|about|from|since|to|yet|so)',
  ],
  unless: ['(if|in case|until|unless) (I|we|you)', 'still', 'not heard (of|about|that)'],
  reason: {
    en: 'Pointing to the silence can sound like a reproach, and it tells the reader nothing new.',
    de: 'Der Hinweis auf das Schweigen kann nach Vorwurf klingen und sagt nichts Neues.',
  },
  advice: {
    en: 'Name your last contact by date and topic, then ask.',
    de: 'Nennen Sie den letzten Kontakt mit Datum und Thema und fragen Sie dann.',
  },
  replacements: [],
  hits: [
    '[I have not heard back from you about the interview].',
    "[I haven't received any reply to my application].",
    '[I have yet to hear from you on the role].',
    'Since the interview [I have no answer on] the shifts.',
  ],
  misses: [
    'If you have not heard from my referee by the interview, tell me.',
    'I had not heard of your company before the job fair.',
    'We have received your reply about the role.',
  ],
  source: 'R20 and R21; reproachful reminders',
};
