import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/entgegensehen',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '{16,: (sehe|sehen|blick~) [ich|wir] ; entgegen}',
    '(<answer>|<talk>|zusammenarbeit) ..4 (entgegensehe~|entgegenzusehen)',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Die Wendung „sehe entgegen“ ist Kanzleideutsch und schafft Abstand.',
    en: 'The phrase “sehe entgegen” is office German and creates distance.',
  },
  advice: {
    de: 'Sagen Sie einfach, dass Sie sich freuen.',
    en: 'Simply say that you look forward to it.',
  },
  replacements: [],
  hits: [
    'Ihrer Antwort [sehe ich mit Interesse entgegen].',
    'Ich [sehe Ihrer Rückmeldung gespannt entgegen].',
    'Einer Einladung [sehen wir gern entgegen].',
    'Dem zweiten Gespräch [blicke ich mit Freude entgegen].',
  ],
  misses: [
    'Wer auf der Baustelle entgegenkommt, hat Vorfahrt.',
    'Ich sehe mir Ihre Antwort heute Abend an.',
    'Das kommt mir sehr entgegen, danke für die Nachricht.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
