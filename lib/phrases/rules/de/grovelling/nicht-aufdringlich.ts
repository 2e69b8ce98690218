import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/nicht-aufdringlich',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'mild',
  patterns: [
    '{8: (ich|ohne|wir) ; <bother> ; (sie|dich|euch|ihnen|nicht|sicher|bestimmt)}',
    '{8: (ohne|nicht|kein~) ; (<bother>|unhöflich~|unverschämt~|ungeduldig|druck) ; (sein|ist|wirk~|wollen|fallen|machen)}',
    '(bestimmt|sicher|wahrscheinlich) ..3 (lästig~|nervig)',
  ],
  unless: ['<third>'],
  reason: {
    de: 'Wer versichert, nicht lästig zu sein, bringt das Wort erst ins Spiel; eine einzelne ruhige Frage drängt niemanden.',
    en: 'Assuring people that you are no nuisance brings up the word in the first place; one calm question presses nobody.',
  },
  advice: {
    de: 'Streichen Sie die Versicherung und stellen Sie die Frage; die Wahl des Zeitpunkts zeigt die Rücksicht.',
    en: 'Cut the assurance and ask the question; good timing shows your consideration.',
  },
  replacements: [],
  hits: [
    '[Ich möchte nicht aufdringlich] sein, frage mich aber, wie es mit der Stelle steht.',
    '[Ohne Sie drängen zu wollen], würde ich gern den Stand meiner Bewerbung kennen.',
    'Ich hoffe, [ich störe Sie nicht] mit meiner Frage zur Ausbildung.',
    '[Bestimmt bin ich schon lästig] für euch, das Interview war ja erst gestern.',
    '[Ohne lästig wirken zu wollen], melde ich mich wegen der Position noch einmal.',
    '[Ich möchte Ihnen nicht zur Last] fallen, das Gespräch ist ja noch frisch.',
  ],
  misses: [
    'Ich möchte nicht versäumen, für das Gespräch zu danken.',
    'Ohne Störungen lief das Interview eine Stunde lang.',
    'Hoffentlich klappt es mit dem Gespräch am Freitag.',
    'Aufdringliche Werbung habe ich in meiner letzten Stelle abgeschafft.',
  ],
  source: 'R16, friendly but direct; general knowledge of business German',
};
