import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/verbleibe',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '[und|so|ich] (verbleibe|verbleib) [ich] [mit]',
    '(und|so|wir) verbleiben [wir] [mit]',
    '^ verbleiben (wir|mit)',
    'verbleiben wir mit',
  ],
  unless: ['(hoffnung|erwartung)'],
  unlessInClause: ['wie verbleiben'],
  elsewhere: 'mild',
  reason: {
    de: 'So endeten Briefe vor Jahrzehnten; der Leser stolpert über das alte Wort.',
    en: 'Letters ended like this decades ago, and the reader stumbles over the old word.',
  },
  advice: {
    de: 'Setzen Sie einen Punkt und lassen Sie den Gruß allein stehen.',
    en: 'Put a full stop and let the closing stand alone.',
  },
  replacements: [],
  hits: [
    'Ich freue mich auf Montag [und verbleibe mit] freundlichen Grüßen',
    'Ich danke für Ihre Antwort [und verbleibe]',
    '[So verbleibe ich mit] besten Grüßen',
    'Bis zum Herbst [verbleiben wir mit] herzlichem Gruß',
  ],
  misses: [
    'Wie verbleiben wir bis Montag?',
    'Es verbleiben noch drei Wochen bis zum Start.',
    'In der Werkstatt verbleibt ein Muster.',
    'In Erwartung Ihrer Antwort verbleibe ich mit besten Grüßen',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
