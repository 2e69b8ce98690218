import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/entgegensehen',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '{(sehe|sehen|blicke|blicken) ; (rückmeldung|antwort|nachricht|entscheidung|einladung|klärung|bescheid|gespräch|zusage|punkte|zusammenarbeit) ; entgegen}',
    '(rückmeldung|antwort|nachricht|entscheidung|einladung|klärung|bescheid|zusage) ..3 entgegensehe~',
  ],
  reason: {
    de: 'Die Wendung „sehe entgegen“ ist Kanzleideutsch und schafft Abstand; sagen Sie einfach, dass Sie sich freuen.',
    en: 'The phrase “sehe entgegen” is office German and creates distance; simply say that you look forward to it.',
  },
  replacements: [],
  hits: [
    'Ihrer [Antwort sehe ich mit Interesse entgegen].',
    'Ich [sehe Ihrer Rückmeldung gespannt entgegen].',
    'Einer [Einladung sehen wir gern entgegen].',
  ],
  misses: [
    'Wer auf der Baustelle entgegenkommt, hat Vorfahrt.',
    'Ich sehe mir Ihre Antwort heute Abend an.',
    'Das kommt mir sehr entgegen, danke für die Nachricht.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
