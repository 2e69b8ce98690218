import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/traumjob',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(mein~|ein~|der) ..2 (traumjob|traumberuf|traumstelle|wunscharbeitgeber)',
    '(gross~|lang~ _) (traum|wunsch)',
    '(wäre|ist) ..2 (mein|ein) traum',
    'traum ..4 in erfüllung',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Vom Traum zu reden setzt den Leser unter Zugzwang und sagt nichts über die Arbeit.',
    en: 'Talking of a dream puts the reader on the spot and says nothing about the work.',
  },
  advice: {
    de: 'Sagen Sie, welche Aufgabe der Stelle Sie am meisten reizt.',
    en: 'Say which task of the role attracts you most.',
  },
  replacements: [],
  hits: [
    'Meine Bewerbung ging am Montag an Sie. Das ist [mein absoluter Traumjob].',
    'Der Probetag in der Küche war lehrreich. Die Arbeit im Zoo [wäre ein Traum].',
    'Die Ausbildung zur Optikerin dauert drei Jahre. Damit ginge ein [lang gehegter Wunsch] auf.',
    'Das Vorstellungsgespräch liegt eine Woche zurück. Für euch zu arbeiten, ist mein [großer Traum].',
    'Bei euch zu lernen, damit ginge ein [Traum in Erfüllung].',
  ],
  misses: [
    'Den Lebenslauf habe ich ergänzt. Im Traum sah ich das Meer.',
    'Unser Gespräch drehte sich um Lehmputz. Die Traumstrände liegen im Süden.',
    'Mein Wunsch ist ein ruhiger Platz für das Gespräch.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
