import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/herausforderung',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(neu~|spannend~|interessant~|reizvoll~) [beruflich~] herausforderungen',
    'tatkräftig~ (unterstütze|unterstützung)',
    '(echt~|hoh~|gross~|nachhaltig~) mehrwert ..3 (bieten|schaffen|bringen|liefern|stiften)',
    '(mein|ein) ..2 (traumjob|traumberuf|absoluter traum|grosser traum|lang gehegter traum)',
    '(berufliche weiterentwicklung|weiterentwicklung) ..3 (sehr|äusserst) wertvoll',
    '(bereitet|bereiten|macht) mir (gross~|viel|sehr viel) freude',
  ],
  unless: ['(diese|eine technische|grösste) herausforderung', '(waren|war) ..3 herausforderung'],
  reason: {
    de: 'Das Wort steht in jeder Anzeige und jeder Bewerbung; nennen Sie die Aufgabe selbst.',
    en: 'This word is in every advertisement and every application; name the task itself.',
  },
  replacements: [],
  hits: [
    'Ich suche [neue Herausforderungen].',
    'Dort hatte ich [tatkräftige Unterstützung].',
    'Ich kann Ihnen [echten Mehrwert bieten].',
  ],
  misses: [
    'Die Mehrwertsteuer ist enthalten.',
    'Wie Sie Herausforderungen im Winterdienst lösen, hat mich beeindruckt.',
    'Sie unterstützen Azubis mit einem Mentor.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
