import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/waere-dankbar',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match:
        '<<(für|über) $1((eine|einen|ein|ihre|deine|jede|jeden) ..1 (<answer>|info~|hinweis~|einschätzung)) wäre ich [ihnen|dir|euch] [<very>] dankbar>>',
      replacements: ['ich freue mich über $1'],
    },
    '{16,: (wäre|wären) ; dankbar ; (<answer>|hinweis~|wenn (sie|du|ihr) ..6 (mitteil~|informier~|meld~|sagen))}',
    '(wäre|wären) [ich|wir] (ihnen|dir|euch) ..1 verbunden',
  ],
  unless: ['<closing fault>'],
  elsewhere: 'nothing',
  reason: {
    de: 'Der Dank auf Bedingung klingt nach Gesuch; Sie fragen aber nur nach dem Stand.',
    en: 'Conditional gratitude sounds like a petition, but you are only asking where things stand.',
  },
  advice: {
    de: 'Stellen Sie die Frage in einem einfachen Satz.',
    en: 'Ask the question in a simple sentence.',
  },
  replacements: [],
  hits: [
    '[Für eine kurze Rückmeldung wäre ich Ihnen dankbar].',
    'Meine Bewerbung ging am Montag an Sie. [Über eine Antwort wäre ich sehr dankbar].',
    'Der Probetag in der Küche war lehrreich. Ich [wäre Ihnen dankbar, wenn Sie mir kurz Bescheid] geben.',
    'Die Ausbildung zur Optikerin dauert drei Jahre. Ich [wäre für einen Hinweis sehr dankbar].',
  ],
  misses: [
    'Das Vorstellungsgespräch liegt eine Woche zurück. Für Ihren Rat zur Mappe bin ich dankbar.',
    'Den Lebenslauf habe ich ergänzt. Ich bin dankbar, dass Sie sich Zeit genommen haben.',
    'Unser Gespräch drehte sich um Lehmputz. Ein dankbares Publikum klatschte.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
