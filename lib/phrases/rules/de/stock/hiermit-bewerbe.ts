import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hiermit-bewerbe',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    'hiermit (bewerbe ich|bewerben wir) [mich|uns]',
    '(bewerbe [ich] mich|ich bewerbe mich) [bei (ihnen|dir|euch)] hiermit',
    '{30,: (möchte~|möcht|will|darf|würde) [ich] [gern~] [mich] ; hiermit ; bewerben}',
    'hiermit ..4 (bewerbung|bewerbungsunterlagen)',
    '(sende|übersende|schicke|reiche) [ich] ..2 hiermit ..3 (bewerbung|bewerbungsunterlagen|unterlagen)',
  ],
  unless: ['(ziehe|zurück|bestätige|widerrufe|kündige)'],
  reason: {
    de: 'Dass Sie sich bewerben, sieht man schon; beginnen Sie mit dem, was Sie für die Stelle mitbringen.',
    en: 'The reader can see that this is an application; begin with what you bring to the role.',
  },
  replacements: [],
  hits: [
    '[Hiermit bewerbe ich mich] auf Ihre Stelle als Gärtnerin.',
    'Mit diesen Erfahrungen [bewerbe ich mich hiermit] bei Ihnen.',
    'Nach unserem Telefonat [möchte ich mich hiermit als Lagerist bewerben].',
    '[Hiermit sende ich Ihnen meine Bewerbung] als Köchin.',
  ],
  misses: [
    'Hiermit kündige ich meinen Mietvertrag zum Monatsende.',
    'Ich bewerbe mich, weil Sie Holzhäuser bauen.',
    'Hiermit ziehe ich meine Bewerbung zurück.',
    'Hiermit bestätige ich den Termin am Montag.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2 (Selbstverständliches ankündigen)',
};
