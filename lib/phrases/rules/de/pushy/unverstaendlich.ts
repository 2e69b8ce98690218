import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/unverstaendlich',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(kann|konnte) ..6 nicht (nachvollziehen|verstehen|erklär~|vorstellen) , (<why>|wie|was|dass (sie|ihr|ich ..2 nicht))',
    'verstehe [ich] ..3 nicht , (<why>|wie|was)',
    '(<verdict>|verhalten|schweigen|begründung) ..5 nicht (nachvollziehen|verstehen|teilen)',
    '(mir|für mich|<verdict>|schweigen) ..4 (unverständlich|nicht nachvollziehbar|unfair)',
    '(kein|wenig|jedes) verständnis',
    '(fadenscheinig~|vorgeschoben~)',
    '{6: (<your>|leer~|nur|statt|mit) ; floskel~}',
  ],
  unless: ['<purchase>', 'anleitung', 'im gespräch', 'gut (nachvollziehen|verstehen)'],
  elsewhere: 'mild',
  reason: {
    de: 'Der Leser hört, seine Wahl sei falsch, und erklärt sie dann erst recht nicht.',
    en: 'The reader hears “your choice was wrong” and will explain it all the less.',
  },
  advice: {
    de: 'Bitten Sie lieber um einen Hinweis, was Sie beim nächsten Mal besser machen können.',
    en: 'Ask rather for a hint at what you could do better next time.',
  },
  replacements: [],
  hits: [
    'Ich kann Ihre [Absage nicht nachvollziehen].',
    '[Mir ist unverständlich], warum die Stelle anders besetzt wird.',
    'Ehrlich gesagt [verstehe ich nicht, warum] ihr mir nach dem Probearbeiten absagt.',
    'Ich habe [kein Verständnis] dafür, dass meine Bewerbung liegen bleibt.',
  ],
  misses: [
    'Ich kann Ihre Absage gut nachvollziehen und danke für die Offenheit.',
    'Die Anleitung am Probetag war mir zuerst unverständlich, die Anleitung an der Maschine half.',
    'Ich verstehe, dass die Wahl für die Stelle nicht leicht war.',
  ],
  source: 'R22, after a rejection ask for advice, not for reasons; general knowledge of business German',
};
