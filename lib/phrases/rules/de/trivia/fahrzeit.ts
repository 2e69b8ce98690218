import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/fahrzeit',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{10: (wohn~|wohnung|zu hause|brauche|bin) ; (minuten|kilometer|haltestelle~|km) ; ((zu|bei) (ihnen|euch)|büro|arbeit|firma|entfernt)}',
    '{8: (rad|fahrrad|bus|auto) ; bin ich ; minuten}',
    '{8: wohn~ ; (um die ecke|nähe)}',
  ],
  unless: ['<third>', '(später|präsentation|telefon~|umzug)'],
  reason: {
    de: 'Wie lange Sie fahren, sagt nichts über Ihre Arbeit und klingt nach Bequemlichkeit.',
    en: 'How long you travel says nothing about your work and sounds like convenience.',
  },
  advice: {
    de: 'Nutzen Sie den Platz für ein Thema aus dem Gespräch, das Sie weiter beschäftigt.',
    en: 'Use the space for a topic from the interview that stays on your mind.',
  },
  replacements: [],
  hits: [
    'Mit dem [Rad bin ich in zwölf Minuten] da, die Stelle liegt günstig.',
    'Zur Stelle noch: Ich [wohne nur zehn Minuten vom Büro entfernt].',
    'Ich [wohne nur drei Kilometer von Ihrer Kanzlei entfernt], auch deshalb die Bewerbung.',
    'Für die Ausbildung [brauche ich bloß 15 Minuten bis zur Arbeit].',
    'Ich [wohne in unmittelbarer Nähe], das passt zur Stelle.',
  ],
  misses: [
    'Ich stehe im Stau und komme zehn Minuten später zum Gespräch.',
    'Im Gespräch haben wir zwanzig Minuten über Weichen gesprochen.',
    'Ich wohne in Köln und bewerbe mich um die Stelle in Bonn.',
    'Für die Präsentation im Interview brauche ich zehn Minuten.',
  ],
  source: 'R15, no clinging to trivia; common advice on thank-you letters',
};
