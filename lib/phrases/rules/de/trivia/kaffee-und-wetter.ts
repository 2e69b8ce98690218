import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/kaffee-und-wetter',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  patterns: [
    '(kaffee|kuchen|kekse|kantine|mittagessen|büroeinrichtung|möbel|bürostuhl|aussicht|ausblick|wetter|krawatte|anzug|outfit|kleid) ..5 (gefallen|geschmeckt|lecker|köstlich|toll|schön|gemütlich|hübsch|herrlich|ausgezeichnet|hervorragend|super)',
    '(lecker~|köstlich~|ausgezeichnet~|gut~|toll~|schön~|wunderbar~|hervorragend~) (kaffee|kuchen|kekse|kantine|mittagessen|büroeinrichtung|möbel|aussicht|ausblick|wetter|espresso|tee)',
  ],
  unless: ['(kunden|gäste|rezept|rösterei|café|speisekarte|gastronomie|produkt~|verkaufen)'],
  reason: {
    de: 'Kaffee und Ausblick erinnern niemanden an Ihr Können; nennen Sie ein Thema aus dem Gespräch.',
    en: 'Coffee and the view remind nobody of what you can do; name a topic from the conversation.',
  },
  replacements: [],
  hits: [
    'Vielen Dank auch für den [leckeren Kaffee].',
    'Die [Aussicht aus dem Büro war herrlich].',
    'Der [Kuchen hat mir sehr gut geschmeckt].',
  ],
  misses: [
    'In der Rösterei haben wir guten Kaffee blind verkostet und bewertet.',
    'Der Ausblick auf das neue Werk hat mich überzeugt.',
    'Ihr Hinweis zur Kantine als Lernort war neu für mich.',
  ],
  source: 'R15: nichts Nebensächliches; Wissensblatt, Abschnitt 6',
};
