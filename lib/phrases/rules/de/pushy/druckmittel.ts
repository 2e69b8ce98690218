import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/druckmittel',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '(anderes|weiteres|weitere|andere|zweites|konkretes|attraktives|interessantes) ..2 (angebot|angebote|jobangebot|jobangebote|zusage|zusagen|vertragsangebot)',
    '(angebot|zusage|jobangebot|vertrag) ..5 (anderen|anderes|weiteren|zweiten|eines anderen) (unternehmen|unternehmens|firma|firmen|betrieb|arbeitgeber|haus|seite)',
    'von ..2 (anderen|weiteren|zweiten) (unternehmen|firma|betrieb|arbeitgeber) ..8 (angebot|zusage|vertrag)',
  ],
  unless: ['(entschieden|anzunehmen|angenommen|annehme|nehme|abgelehnt|abgesagt) ', '(kundin|kunden)'],
  reason: {
    de: 'Ein zweites Angebot als Argument wirkt wie ein Druckmittel; nennen Sie die Frist einmal, ruhig und ohne Forderung.',
    en: 'A second offer used as an argument works like a lever; name the date once, calmly, and without a demand.',
  },
  replacements: [],
  hits: [
    'Mir liegt ein [weiteres Angebot] vor.',
    'Das [Angebot eines anderen Unternehmens] liegt auf dem Tisch.',
    'Eine [andere Zusage] habe ich schon bekommen.',
  ],
  misses: [
    'Ihr Angebot an Schulungen hat mir gefallen.',
    'Die Zusage für den Sprachkurs kam heute.',
    'Ein anderes Thema war die Schichtplanung.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3 (Druckmittel)',
};
