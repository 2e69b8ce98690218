import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/rueckruf-fordern',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    { match: '<<ich bitte ..2 um ..2 (rückruf|anruf~)>>', replacements: ['ich freue mich über einen Anruf'] },
    { match: '<<bitte ich ..2 um ..2 (rückruf|anruf~)>>', replacements: ['freue ich mich über einen Anruf'] },
    { match: '^ bitte um ..1 (rückruf|anruf~)', replacements: ['ich freue mich über einen Anruf'] },
    { match: '(ruf~ sie|ruf|ruft) mich ..5 (zurück|an)', replacements: [] },
    { match: '(bestätigen sie|bestätigt) ..4 (empfang|erhalt~|eingang)', replacements: [] },
    { match: 'lesebestätigung', replacements: [] },
  ],
  unless: ['<purchase>', '<no hurry>', '(gern~|jederzeit|falls|wenn|fragen|pass~)', '(termin|nicht zurück)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Rückruf, Einladung oder Quittung im Befehlston zu verlangen, macht dem Leser Arbeit, die er sich nicht ausgesucht hat.',
    en: 'Ordering a call back, an invitation or a receipt gives the reader work they did not choose.',
  },
  advice: {
    de: 'Nennen Sie Ihre Nummer und Zeiten, zu denen man Sie gut erreicht, und überlassen Sie dem Leser den Weg.',
    en: 'Give your number and good times to reach you, and leave the way to the reader.',
  },
  replacements: [],
  hits: [
    '[Ich bitte um Rückruf] wegen der Stelle.',
    'Zur Bewerbung [bitte ich Sie um einen Anruf].',
    '[Rufen Sie mich bitte zurück], ich möchte über die Zusage sprechen.',
    'Bitte [bestätigen Sie mir den Eingang] meiner Bewerbung.',
  ],
  misses: [
    'Rufen Sie mich zur Bewerbung gern an, vormittags bin ich gut erreichbar.',
    'Danke für Ihren Rückruf wegen der Stelle.',
    'Den Termin für das Gespräch bestätige ich hiermit gern.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
