import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hoffe-mail-erreicht',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '[ich|wir] [hoffe~] [ich|wir] [,] [dass] [diese|meine|die] (e-mail|mail|nachricht|email|zeilen|schreiben) (findet|finden|erreicht|erreichen|trifft|treffen) (sie|dich|euch) ..3 (gut|wohl|wohlauf|wohlbehalten|gesund|gesundheit|wohlbefinden|laune|verfassung)',
    '(ich hoffe|wir hoffen|hoffe|hoffentlich) ..3, (e-mail|mail|nachricht|email|zeilen|schreiben) ..2 (sie|dich|euch) ..3 (gut|wohl|wohlauf|wohlbehalten|gesund|gesundheit|wohlbefinden|laune|verfassung) [an|findet|erreicht|erreichen|antrifft|antreffen|finden]',
    '(sie|dich|euch) (findet|erreicht) (diese|meine) (e-mail|mail|nachricht|email) ..2 (gut|wohl)',
  ],
  reason: {
    de: 'Das ist aus dem Englischen übersetzt und steht in Tausenden von Mails; beginnen Sie mit dem, was Sie vom Gespräch mitgenommen haben.',
    en: 'This is a calque from English found in thousands of mails; begin with what you took away from the conversation.',
  },
  replacements: [],
  hits: [
    '[Ich hoffe, diese Nachricht erreicht Sie gut].',
    '[Ich hoffe, dass meine Mail dich wohlbehalten erreicht].',
    '[Hoffentlich findet diese E-Mail Sie bei bester Gesundheit].',
  ],
  misses: [
    'Ich hoffe, die Unterlagen sind gut bei Ihnen angekommen.',
    'Erreicht Sie meine Nachricht unter dieser Adresse?',
    'Ich hoffe, Sie finden gut ins Büro zurück.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2 (Einstieg)',
};
