import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/alles-aufgegeben',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '{14,: (gekündigt|abgesagt) ; (extra|fest~ mit|für (sie|euch)|weil ich ..3 (glaube|sicher|fest~))}',
    '{(schon|bereits) ; (wohnung|umzug|chef*|kündigung) ; (gekündigt|gesucht|gesagt|geschrieben|organisiert)}',
    '(abgesagt|verzicht~) , weil (sie|ihr|ich)',
    'kündig~ [ich] (dann|jetzt|extra|schon)',
    '{extra ; (ich|mir) ; (urlaub|freigenommen|tag|angereist|gekommen|gefahren)}',
    '{(ich|wir) ; (arbeit|zeit|mühe) ; (gesteckt|investiert)}',
  ],
  unless: ['(zugesagt|vertrag~)', '<verdict>'],
  elsewhere: 'nothing',
  reason: {
    de: 'Was Sie im Voraus aufgegeben haben, legt dem Leser eine Schuld auf, die er nie wollte.',
    en: 'What you have given up in advance lays a debt on the reader that they never asked for.',
  },
  advice: {
    de: 'Behalten Sie solche Schritte für sich, bis der Vertrag unterschrieben ist.',
    en: 'Keep such steps to yourself until the contract is signed.',
  },
  replacements: [],
  hits: [
    'Ich habe extra [für euch meinen alten Job gekündigt].',
    'Ich habe [schon eine Wohnung in Kiel gesucht].',
    'Den anderen habe ich [abgesagt, weil ich fest] mit Ihnen plane.',
    'Meinem [Chef habe ich schon gesagt], dass ich gehe.',
  ],
  misses: [
    'Ich habe meine Stelle bereits gekündigt und kann zum 1. Juli anfangen.',
    'Schon im Gespräch haben Sie mir die Werkstatt gezeigt.',
    'Den Umzug nach Kiel plane ich erst nach dem Gespräch.',
  ],
  source: 'R26, nothing is settled until the contract is signed; R17, no pressure on the reader',
};
