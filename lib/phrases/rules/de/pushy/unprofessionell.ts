import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/unprofessionell',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '{10: <<<rude>>> ; (ist|war~|find~|halte|nenn~|wirk~|<your>|so|verhalten)}',
    '(ärgerlich|ärger~|frustrier~) ..4, (dass|weil|wie|über)',
    '(ist|find~|halte) ..4 (nicht|kein~) ..1 (fair~|professionell~|in ordnung)|nicht ..1 professionell finde',
    'so (etwas|was) ..4 (nie|nicht) ..1 erlebt',
    'so ..1 (geht|behandelt) man ..6 (nicht|kein~|bewerber~|um)',
    'zeit ..2 verschwend~',
    '(umgang mit bewerber~|wünsche~ übrig)',
    '(sagt|spricht) ..4 (viel über|nicht für)',
  ],
  unless: [
    '<purchase>',
    '(kunde~|kolleg*|gast|gäste~|bei mir|dass ich !(kein~|nichts|nie))',
    '(wäre|möchte|nicht) ..4 <rude>',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Eine Note für sein Benehmen gibt man jemandem selten zurück, ohne die Tür zu schließen.',
    en: 'Grading someone’s manners seldom works without closing the door.',
  },
  advice: {
    de: 'Schlafen Sie eine Nacht darüber und fragen Sie dann sachlich nach dem Stand.',
    en: 'Sleep on it and then ask plainly where things stand.',
  },
  replacements: [],
  hits: [
    'Dass zur Bewerbung nichts kam, war etwas, das ich [nicht sehr professionell finde].',
    'Ein Bewerbungsprozess ohne Antwort ist [unprofessionell].',
    '[So geht man mit Bewerbern nicht um], die Stelle hin oder her.',
    'Dieses [respektlose] Verhalten nach dem Vorstellungsgespräch kenne ich sonst nicht.',
    'Eure Kommunikation zur Bewerbung lässt sehr zu [wünschen übrig].',
    'Es ist schon [ärgerlich, dass] ihr die Stelle still vergebt.',
  ],
  misses: [
    'Ärgerlich, dass ich im Gespräch die Zahl nicht wusste.',
    'Es wäre unhöflich, mich für das Gespräch nicht zu bedanken.',
    'Der Umgang im Team hat mir beim Probearbeiten gefallen.',
  ],
  source: 'R20, the tone makes the music; common advice on following up',
};
