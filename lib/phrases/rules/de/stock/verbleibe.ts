import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/verbleibe',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '[und] (verbleibe|verbleiben) (ich|wir)',
    '[und|ich|wir|so] (verbleibe|verbleiben) [ich|wir] [mit|bis dahin]',
    '(in der hoffnung|in erwartung|in freudiger erwartung) [,] (auf|dass|bald|von|<your>|ihnen|einer|eines)',
    'hochachtungsvoll',
    'mit vorzüglicher hochachtung',
  ],
  unless: ['(verbleiben|verbleibt) (noch|im|in|bei|wir) ..3 (tag~|woche~|unternehmen|fragen)', 'wie verbleiben'],
  reason: {
    de: 'So endeten Briefe vor Jahrzehnten; ein schlichter Hauptsatz vor dem Gruß wirkt heutiger.',
    en: 'Letters ended like this decades ago; a plain main clause before the closing feels of today.',
  },
  replacements: [],
  hits: [
    'Ich freue mich auf Montag [und verbleibe mit] freundlichen Grüßen',
    '[In der Hoffnung auf] ein Wiedersehen grüße ich Sie.',
    '[Hochachtungsvoll]\nJana Kühn',
  ],
  misses: [
    'Wie verbleiben wir bis Montag?',
    'Es verbleiben noch drei Wochen bis zum Start.',
    'In der Werkstatt verbleibt ein Muster.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
