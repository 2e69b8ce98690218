import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/bis-heute-nichts',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '(bis heute|bis zum heutigen tag~|bis dato|bislang|bisher|seitdem|seither) ..4 (kein~|keinerlei|nichts|nicht) ..6 (<answer>|gehört|gemeldet|bekommen|erhalten)',
    '(habe|haben) (ich|wir) ..3 (kein~|keinerlei|nichts) ..3 (<answer>|mehr) ..6 (erhalten|bekommen|gehört)',
  ],
  unless: ['<purchase>', '(absage|stelle|problem~|sorge~)', '(früher|ihrem projekt)'],
  reason: {
    de: 'Das klingt leicht nach Vorwurf; fragen Sie freundlich nach dem Stand, das Schweigen kennt der Leser selbst.',
    en: 'This sounds a little like a reproach; ask kindly where things stand, the reader knows about the silence.',
  },
  replacements: [],
  hits: [
    'Leider [habe ich bis heute keine Antwort erhalten].',
    '[Seitdem habe ich nichts mehr von Ihnen gehört].',
    '[Bislang habe ich keine Rückmeldung] auf meine Mail.',
  ],
  misses: [
    'Bislang kannte ich das Verfahren nur aus Büchern.',
    'Bis heute denke ich gern an die Probearbeit.',
    'Bisher habe ich im Verkauf gearbeitet.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3 (Vorwurf)',
};
