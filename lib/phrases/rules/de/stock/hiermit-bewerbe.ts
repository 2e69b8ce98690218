import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hiermit-bewerbe',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    { match: 'hiermit bewerb~ ich mich', replacements: ['ich bewerbe mich'] },
    { match: '$1(bewerb~ [ich] mich) hiermit', replacements: ['$1'] },
    '(mich|uns) hiermit ..1 (auf|um|als) [..14, bewerb~]',
    '{20,: hiermit ; bewerb~}',
    '{16: hiermit ; (send~|übersende~|schick~|erhalten) ; <papers>}',
  ],
  unlessInClause: ['(zieh~|zurück|bestätig~|kündig~|zurückziehen|laden)'],
  reason: {
    de: 'Dass Sie sich bewerben, sieht der Leser schon am Betreff; die stärkste Zeile der Mail geht so verloren.',
    en: 'The subject line already says that you are applying, so the strongest line of the mail is spent on nothing.',
  },
  advice: {
    de: 'Beginnen Sie mit dem, was Sie für diese Stelle mitbringen.',
    en: 'Begin with what you bring to this role.',
  },
  replacements: [],
  hits: [
    '[Hiermit bewerbe ich mich] auf Ihre Stelle als Gärtnerin.',
    'Mit dieser Erfahrung [bewerbe ich mich hiermit] bei Ihnen.',
    'Nach unserem Telefonat möchte ich [mich hiermit als Lagerist bewerben].',
    'Ich möchte [mich hiermit gerne um die Lehrstelle als Tischler bewerben].',
    '[Hiermit sende ich Ihnen meine Bewerbung] als Köchin.',
    '[Hiermit möchte ich mich bei Ihnen als Logopädin bewerben].',
  ],
  misses: [
    'Hiermit kündige ich meinen Mietvertrag zum Monatsende.',
    'Ich bewerbe mich, weil Sie Holzhäuser bauen.',
    'Hiermit ziehe ich meine Bewerbung zurück.',
    'Hiermit bestätige ich den Termin am Montag.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
