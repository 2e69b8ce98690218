import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/antwort-erwarten',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    { match: '<<ich erwart~ ..6 <reply> [<term>]>>', replacements: ['ich freue mich auf eine Nachricht'] },
    { match: '<<erwart~ ich ..6 <reply> [<term>]>>', replacements: ['freue ich mich auf eine Nachricht'] },
    { match: '{erwart~ ; <your> ..2 <reply>}', replacements: [] },
    { match: '<reply> ..5 wird ..3 erwart~', replacements: [] },
  ],
  unless: [
    '<purchase>',
    '(freude|spannung|gespannt|sehnsüchtig)',
    'erwart~ ..2 <nothing>',
    '<date set>',
    'erwart~ ..2 von (einem|einer|mein~|meiner|guten)',
    '(hätte|hatte~|besser) ..5 erwart~',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Wer eine Antwort „erwartet“, klingt wie ein Auftraggeber; Ihr Gegenüber fühlt sich gemahnt und hat erst recht keine Eile.',
    en: 'To “expect” an answer sounds like someone giving orders; the reader feels reminded of a debt they never had.',
  },
  advice: {
    de: 'Freuen Sie sich auf die Antwort, statt sie zu erwarten.',
    en: 'Look forward to the answer instead of expecting it.',
  },
  replacements: [],
  hits: [
    '[Ich erwarte Ihre Rückmeldung bis Freitag].',
    'Das Gespräch liegt zwei Wochen zurück, und [ich erwarte umgehend eine Entscheidung].',
    '[Deine Zusage erwarte] ich bis morgen.',
    'Nach dem Vorstellungsgespräch [erwarte ich von Ihnen eine klare Antwort].',
  ],
  misses: [
    'Ich erwarte keine sofortige Antwort auf meine Bewerbung.',
    'Gespannt erwarte ich Ihre Antwort zur Bewerbung.',
    'Die Mappe für die Bewerbung erwarte ich am Freitag aus der Druckerei.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
