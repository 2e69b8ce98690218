import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/redewendungen',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(der|ist der|war der|bei mir ist der) kunde ..2 könig',
    '(ist|sind|war|waren|sei) ..5 (kein fremdwort|keine fremdwörter) ..2',
    '(kein fremdwort|keine fremdwörter) ..3 (ist|sind|für mich)',
    '(unter beweis) ..3 (stellen|gestellt|stelle|stellte)',
    '(zieht|zog|zieht sich) ..4 (roter faden)',
    '(wie ein roter faden)',
    '(gewinnbringend) ..5 (einbringen|einsetzen|einzubringen|einzusetzen|nutzen)',
    'nach reiflicher überlegung',
    '(vollen elan|vollem elan|herzblut)',
    '(über den tellerrand) ..2 (hinaus|blicken|schauen|schaue|blicke)',
    '(mit leib und seele)',
    '(eier legende|eierlegende) ..1 wollmilchsau',
  ],
  unless: ['(tellerrand der|suppe)', 'roter faden (der|des|im) '],
  reason: {
    de: 'Die Wendung ist abgegriffen und verdeckt das Eigene; sagen Sie mit eigenen Worten, was Sie getan haben.',
    en: 'This idiom is worn out and hides what is your own; say in your own words what you did.',
  },
  replacements: [],
  hits: [
    'Pünktlichkeit [ist für mich kein Fremdwort].',
    'Mein Können [unter Beweis stellen] durfte ich in Graz.',
    'Bei uns [ist der Kunde König].',
    'Meine Kenntnisse möchte ich [gewinnbringend einbringen].',
  ],
  misses: [
    'Der Kunde kaufte ein Königsblau.',
    'Den Beweis legte die Messung offen.',
    'Das Fremdwort musste ich nachschlagen.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
