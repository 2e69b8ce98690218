import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/muss-planen',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(damit|weil|da) (ich|wir) ..5 (planen|disponieren|planungssicherheit|zusagen|absagen|entscheiden|kündigen) (kann|können|muss|müssen)',
    '(bis dahin|dann|spätestens dann|<deadline>) ..2 (muss|sollte|müsste|müssen) (ich|wir) ..3 (wissen|bescheid wissen|entscheiden|erfahren)',
    '(ich muss|muss ich|wir müssen) ..3 (wissen|erfahren) , (ob|wann|wie|woran)',
    '(muss ich|ich muss) ..2 (kündigen|mich entscheiden|planen) (und|,) ',
  ],
  unless: ['(kein~|nicht)', '(urlaub|anreise|zug|fahrt|anfahrt|bahn|reise)'],
  reason: {
    de: 'Ihre Planung wird hier zum Problem des Lesers; er fühlt sich verantwortlich gemacht und unter Zeitdruck gesetzt.',
    en: 'Your planning becomes the reader’s problem here; they feel held responsible and short of time.',
  },
  replacements: [],
  hits: [
    'Bitte antworten Sie mir, [damit ich planen kann].',
    '[Bis dahin muss ich wissen], ob es klappt.',
    '[Ich muss jetzt wissen, woran] ich bin.',
  ],
  misses: [
    'Damit ich die Anreise planen kann, brauche ich nur die Adresse.',
    'Ich muss noch viel lernen.',
    'Sie müssen mir nicht gleich antworten.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3',
};
