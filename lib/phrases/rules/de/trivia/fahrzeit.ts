import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'trivia/fahrzeit',
  language: 'de',
  category: 'trivia',
  severity: 'mild',
  patterns: [
    '(bin ich|ich bin|wäre ich|ich wäre|ich brauche|brauche ich) ..3 (in|nur) ..2 minuten ..3 (bei (ihnen|euch|dir)|da|im büro|vor ort|zur arbeit|zu (ihnen|euch|dir)|am arbeitsplatz)',
    '(parkplatz|parkplätze|tiefgarage) ..6 (super|praktisch|ideal|toll|angenehm|top|klasse)',
    '(anreise|hinfahrt|anfahrt|rückfahrt|heimfahrt) ..4 (problemlos|stau|verspätung|angenehm|anstrengend|geklappt)',
    '(wetter|regen|stau) ..3 (leider|schlecht|furchtbar|schuld)',
  ],
  unless: ['(verspäte|komme ich|kunden|gäste|baustelle|bald da|unterwegs|lieferung)'],
  reason: {
    de: 'Fahrzeit, Parken und Wetter sagen nichts über Ihre Arbeit; der Platz gehört einem Gedanken aus dem Gespräch.',
    en: 'Travel time, parking and weather say nothing about your work; give the space to a thought from the conversation.',
  },
  replacements: [],
  hits: [
    'Mit dem Rad [wäre ich in zehn Minuten bei Ihnen].',
    'Die [Parkplätze am Haus sind super].',
    'Die [Rückfahrt war leider anstrengend].',
  ],
  misses: [
    'Ich stehe im Stau und komme zehn Minuten später.',
    'Wir haben zwanzig Minuten über Weichen gesprochen.',
    'Das Team plant bei Regen um.',
  ],
  source: 'R15: nichts Nebensächliches; Wissensblatt, Abschnitt 6',
};
