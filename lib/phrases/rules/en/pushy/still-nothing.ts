import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/still-nothing',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match:
        '<we> [have|did|do] still [have|had] <not> [<heard>|know] ..2 (back|<answer>|from you|anything|yet|$) [from you] [<about it>]',
      replacements: ['I would be glad to hear how things stand'],
    },
    'still (no|nothing|not (a|one|any)) ..2 (<answer>|sign|from you)',
    '<we> never <heard> ..2 (back|from you|<answer>)',
    '(not a|not one|not even a) [single] (<answer>|line)',
    'no <answer> <so far>',
    '(and|but) still <did> not <heard> ..2 (<asked for>|back|anything|news)',
    '(and|but) [still] no ..1 (<asked for>|news)',
    'since then [,] (nothing|silence|no)',
    'radio silence',
    '(got|heard) (nothing|no (<asked for>|news))',
    '(still|here|weeks) ..4 without ..1 <answer>',
  ],
  unless: [
    'still (no|not) ..2 (sure|certain|late|problem)',
    '(if|in case) (I|you|there)',
    'no [final] (decision|news|result) is',
  ],
  unlessInClause: ['complaint'],
  elsewhere: 'mild',
  reason: {
    en: 'Dwelling on the silence turns a plain fact into a reproach.',
    de: 'Wer das Schweigen betont, macht aus einer schlichten Tatsache einen Vorwurf.',
  },
  advice: {
    en: 'Leave the silence out, name the date of the interview and ask how things stand.',
    de: 'Lassen Sie das Schweigen weg, nennen Sie das Datum des Gesprächs und fragen Sie nach dem Stand.',
  },
  replacements: [],
  hits: [
    "[I still haven't heard back from you about the role].",
    '[Still no news] on my application.',
    'After the interview [I never heard back].',
    'So far [not a single word] on the vacancy.',
    '[We still have no answer on the position].',
    'Two mails [and no reply].',
    "We met for an interview in May [and still haven't received a reply].",
  ],
  misses: [
    'I am still not sure which interview slot suits you.',
    'I have never received a complaint in this job.',
    'If you still have no candidate for the role, I would be glad to talk.',
    'The shop is still open during the interview.',
  ],
  source: 'R20 and R21; reproachful reminders',
};
