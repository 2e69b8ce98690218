import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/positive-rueckmeldung',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(hoffe|hoffen) ..3 auf ..3 (positiv~|günstig~|gut~|zusagend~) (rückmeldung|antwort|nachricht|bescheid|entscheidung|reaktion|rückantwort|entscheid|nachrichten) [ihrerseits|von ihnen|von dir|von euch]',
    '(freue|freuen|freute) ..4 (über|auf) ..3 (positiv~|zusagend~) (rückmeldung|antwort|nachricht|bescheid|entscheidung|reaktion|rückantwort|entscheid) [ihrerseits|von ihnen]',
    '(würde|würden) ..3 (über|auf) ..4 (positiv~) (rückmeldung|antwort|nachricht|bescheid|entscheidung|reaktion|rückantwort|entscheid) ..4 freuen',
    '(über|auf) ..2 (positiv~) (rückmeldung|antwort|nachricht|bescheid|entscheidung|reaktion|rückantwort|entscheid) ..1 (würde~|freue~|hoffe) ..5 [freuen]',
    '(erwarte|erwartung|erhoffe|wünsche) ..3 (positiv~) (rückmeldung|antwort|nachricht|bescheid|entscheidung|reaktion|rückantwort)',
  ],
  unless: ['(gefreut|freute mich)', 'vielen dank', 'danke für'],
  reason: {
    de: 'Das klingt, als stünde die Zusage schon fest; fragen Sie lieber, wie es weitergeht.',
    en: 'It sounds as though the yes were settled; ask what the next step is instead.',
  },
  replacements: [],
  hits: [
    'Ich [hoffe auf eine positive Rückmeldung].',
    'Ich [würde mich über eine positive Antwort sehr freuen].',
    '[Über einen positiven Bescheid würde ich mich freuen].',
    'Ich [freue mich auf deine positive Rueckmeldung].',
  ],
  misses: [
    'Über Ihre positive Rückmeldung zu meiner Probearbeit habe ich mich gefreut.',
    'Vielen Dank für Ihre positive Antwort, den Termin nehme ich gern wahr.',
    'Ich freue mich auf Ihre Rückmeldung.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
