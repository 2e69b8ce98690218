import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/zwecks-seitens',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: ['zwecks _', 'seitens (<your>|der|des) [_]', { match: 'mithin', replacements: ['also'] }],
  elsewhere: 'nothing',
  reason: {
    de: 'Wörter wie „zwecks“ und „seitens“ kennt der Leser aus Behördenpost; sie rücken Sie von ihm weg.',
    en: 'The reader knows words like “zwecks” and “seitens” from official letters; they move you away from them.',
  },
  advice: {
    de: 'Sagen Sie es mit „für“, „um … zu“ oder „von“.',
    en: 'Say it with “für”, “um … zu” or “von”.',
  },
  replacements: [],
  hits: [
    'Das Vorstellungsgespräch liegt eine Woche zurück. Ich komme [zwecks Terminabsprache] gern vorbei.',
    'Den Lebenslauf habe ich ergänzt. [Seitens Ihrer Personalabteilung] kam am Montag eine Mail.',
    '[Zwecks eines] Vorstellungsgesprächs komme ich gern nach Fulda.',
    'Von der Absage [seitens Ihres Hauses] habe ich gestern gelesen.',
  ],
  misses: [
    'Unser Gespräch drehte sich um Lehmputz. Der Zweck der Übung war klar.',
    'Die Lehrstelle in Chur ist noch frei. Von beiden Seiten kam viel Lob.',
    'Der Job am Empfang passt zu mir. Für die Terminvereinbarung rufe ich an.',
  ],
  source: 'R14, no stock phrases; general knowledge of business German',
};
