import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/positive-rueckmeldung',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    {
      match:
        '{16,: (<wishing>|bitte um|freu~ ..2 über eine) ; <<[<haste>|baldig~|kurz~] [und] (positiv~|günstig~|wohlwollend~|erfreulich~) $1(<answer>) [<from you>]>>}',
      replacements: ['$1'],
    },
    {
      match:
        '(auf _|über ein~) <<[baldig~] [und] (positiv~|günstig~|erfreulich~) $1(<answer>) [<from you>]>> ..1 (freue|bin|hoff~)',
      replacements: ['$1'],
    },
    '{14,: <wishing> ; <<((positiv~|gut~) (ausgang|ergebnis|nachricht~|neuigkeiten)|etwas positiv~)>>}',
    'hoff~ ..3, <<(positiv~|gut~) ..1 von (ihnen|dir|euch) [zu] hör~>>',
  ],
  unlessInClause: ['<received>'],
  elsewhere: 'mild',
  reason: {
    de: 'Das klingt, als stünde die Zusage schon fest; der Leser hat aber noch nicht entschieden.',
    en: 'It sounds as though the yes were settled, but the reader has not decided yet.',
  },
  advice: {
    de: 'Fragen Sie lieber, wie es weitergeht.',
    en: 'Ask what comes next instead.',
  },
  replacements: [],
  hits: [
    'Ich hoffe auf eine [positive Rückmeldung].',
    'Ich würde mich über eine [positive Antwort] sehr freuen.',
    'Über eine [baldige und positive Nachricht] würde ich mich freuen.',
    'Ich freue mich auf deine [positive Rueckmeldung].',
    'Ich hoffe auf einen [positiven Bescheid Ihrerseits].',
    'Wir hoffen auf einen [positiven Ausgang].',
  ],
  misses: [
    'Über Ihre positive Rückmeldung zu meiner Probearbeit habe ich mich gefreut.',
    'Vielen Dank für Ihre positive Antwort, den Termin nehme ich gern wahr.',
    'Ich freue mich auf Ihre Rückmeldung.',
    'Über Ihre positive Nachricht freue ich mich sehr.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
