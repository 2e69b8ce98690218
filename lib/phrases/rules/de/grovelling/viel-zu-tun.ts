import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/viel-zu-tun',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  patterns: [
    '(ich weiss|mir ist bewusst|ich verstehe|mir ist klar|sicher|bestimmt|sicherlich) ..2, ..4 (viel zu tun|sehr beschäftigt|wichtigeres zu tun|viel um die ohren|wenig zeit|kaum zeit|einen vollen kalender|viele bewerbungen|stark eingespannt)',
    '(sie|du|ihr) ..3 (viel zu tun|sehr beschäftigt|wichtigeres zu tun|viel um die ohren) ..1 (haben|hast|habt|sind|bist|seid)',
    '(falls|wenn|sofern|sollte) ..3 (<your> zeit|zeit) ..3 (knapp|erlaubt|zulässt|finden) [ist]',
    '(keine|nicht zu viele|zu viele) ..1 umstände (macht|bereitet|mache)',
  ],
  unless: ['(wir haben|ich habe|bei uns)'],
  reason: {
    de: 'Wer sich für die Zeit des anderen entschuldigt, macht das eigene Anliegen klein; eine kurze, klare Frage schont die Zeit mehr.',
    en: 'Apologising for the other’s time belittles your own concern; a short, clear question saves more of it.',
  },
  replacements: [],
  hits: [
    '[Ich weiß, Sie haben viel zu tun].',
    '[Falls Ihre Zeit es zulässt], freue ich mich über einen Anruf.',
    'Nur, wenn es [keine Umstände macht].',
  ],
  misses: [
    'Wir haben im Winter viel zu tun.',
    'Ihr Team war beim Umbau stark gefordert.',
    'Passt Ihnen die Zeit am Montag?',
  ],
  source: 'R16: sich nicht klein machen; Wissensblatt, Abschnitt 5',
};
