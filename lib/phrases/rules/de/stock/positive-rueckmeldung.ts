import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/positive-rueckmeldung',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(hoffe|hoffen) ..3 auf [<your>|<article>] <<[(baldig~|schnell~|rasch~|zeitnah~) [und]] (positiv~|günstig~|zusagend~) (rückmeldung|antwort|nachricht|entscheidung|reaktion|rückantwort) [ihrerseits|von ihnen|von dir|von euch]>>',
    '(freue|freuen|freute) ..4 (über|auf) [<your>|<article>] <<[(baldig~|schnell~|rasch~|zeitnah~) [und]] (positiv~|günstig~|zusagend~) (rückmeldung|antwort|nachricht|entscheidung|reaktion|rückantwort) [ihrerseits|von ihnen|von dir|von euch]>>',
    '(würde|würden) ..4 (über|auf) [<your>|<article>] <<[(baldig~|schnell~|rasch~|zeitnah~) [und]] (positiv~|günstig~|zusagend~) (rückmeldung|antwort|nachricht|entscheidung|reaktion|rückantwort) [ihrerseits|von ihnen|von dir|von euch]>> ..4 freuen',
    '(über|auf) [<your>|<article>] <<[(baldig~|schnell~|rasch~|zeitnah~) [und]] (positiv~|günstig~|zusagend~) (rückmeldung|antwort|nachricht|entscheidung|reaktion|rückantwort) [ihrerseits|von ihnen|von dir|von euch]>> ..1 (würde~|freue~|hoffe~)',
    '(erwarte|erhoffe|wünsche) ..3 <<[(baldig~|schnell~|rasch~|zeitnah~) [und]] (positiv~|günstig~|zusagend~) (rückmeldung|antwort|nachricht|entscheidung|reaktion|rückantwort) [ihrerseits|von ihnen|von dir|von euch]>>',
  ],
  unless: ['(gefreut|freute mich)', 'vielen dank', 'danke für'],
  reason: {
    de: 'Das klingt, als stünde die Zusage schon fest; fragen Sie lieber, wie es weitergeht.',
    en: 'It sounds as though the yes were settled; ask what the next step is instead.',
  },
  replacements: ['Antwort', 'Rückmeldung'],
  hits: [
    'Ich hoffe auf eine [positive Rückmeldung].',
    'Ich würde mich über eine [positive Antwort] sehr freuen.',
    'Über eine [baldige und positive Nachricht] würde ich mich freuen.',
    'Ich freue mich auf deine [positive Rueckmeldung].',
  ],
  misses: [
    'Über Ihre positive Rückmeldung zu meiner Probearbeit habe ich mich gefreut.',
    'Vielen Dank für Ihre positive Antwort, den Termin nehme ich gern wahr.',
    'Ich freue mich auf Ihre Rückmeldung.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
