import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/ultimatum',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(sollte|sollten|wenn|falls) (ich|wir) ..5 (nichts|keine|keinen|nicht) ..6 (hören|erhalten|bekommen|höre|erhalte|bekomme|haben|vorliegen)',
    '(andernfalls|ansonsten|sonst) (muss|müsste|nehme|werde|gehe|sehe|ziehe|betrachte) ich ..8 (zusagen|absagen|angebot|bewerbung|stelle|anderswo|umsehen|umorientieren|annehmen|zurückziehen)',
    '(letzte|letzter|letzten) (anfrage|versuch)',
    '(betrachte|sehe) ich ..4 als (erledigt|hinfällig|gegenstandslos|zurückgezogen)',
  ],
  unless: ['<purchase>', '(melde ich mich|rufe ich|frage ich|hake ich|kein problem|nicht schlimm|kunden)'],
  reason: {
    de: 'Ein Ultimatum beendet das Gespräch, bevor es weitergehen kann; lassen Sie dem Leser das Tempo.',
    en: 'An ultimatum ends the conversation before it can go on; leave the pace to the reader.',
  },
  replacements: [],
  hits: [
    '[Wenn ich nichts höre], ziehe ich zurück.',
    '[Sonst muss ich anderswo zusagen].',
    'Das ist mein [letzter Versuch].',
  ],
  misses: [
    'Sonst habe ich keine Fragen.',
    'Sollte ich das Zeugnis mitbringen?',
    'In der letzten Woche war ich auf der Messe.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3',
};
