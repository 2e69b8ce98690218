import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/fast-paced',
  language: 'en',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(fast paced|fast moving|ever changing|high pressure) [and _] (environment|setting|<workplace>|world)',
    '(dynamic|challenging|innovative) [and _] [work] (role|position|environment~|atmosphere|<workplace>|setting)',
    '(thrive~|excel|flourish) (in|within) ..4 (environment~|setting|atmosphere)',
  ],
  unlessInClause: ['(you|your|we) ..6 (mentioned|told|spoke)'],
  elsewhere: 'nothing',
  reason: {
    en: 'Every employer is called dynamic and fast-paced; the words could be about any of them.',
    de: 'Dynamisch und schnell heißt jedes Unternehmen; die Wörter passen auf alle.',
  },
  advice: {
    en: 'Describe the pace as you saw it in the talk: the tickets, the counter, the ward.',
    de: 'Beschreiben Sie das Tempo so, wie Sie es gesehen haben: die Theke, die Station, die Aufträge.',
  },
  replacements: [],
  hits: [
    'I like a [fast-paced environment] and so the role.',
    'In my last job I came to [thrive in a busy setting].',
    'Your [dynamic team] is why I want the job.',
    'I look for a role in a [challenging work environment].',
    'The position offers me a [challenging and rewarding environment].',
    'I am looking for a [challenging position].',
  ],
  misses: [
    'The dynamic range of the microphone matters in my job.',
    'You mentioned the fast-paced team in the interview.',
    'Our test environment was down on the day of the interview.',
    'Plants thrive in the shade; my job was to water them.',
  ],
  source: 'R14; buzzwords, a matter of taste',
};
