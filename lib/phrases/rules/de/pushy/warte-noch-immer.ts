import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/warte-noch-immer',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(ich warte|warte ich|wir warten|warten wir) ..3 (immer noch|noch immer|vergeblich|seit|jetzt|nun|schon|bereits|dringend|lange) ..4 auf ..4 <answer>',
    '(seit|nach) ..4 (woche~|monat~|tag~|langem|tagen) ..2 (warte ich|warten wir) ..2 [auf ..3 <answer>]',
    '(noch immer|immer noch|nach wie vor) ..2 (keine|keinerlei|nichts) ..2 (<answer>|gehört|bekommen)',
    '(warte|warten) [ich|wir] (vergeblich|vergebens|umsonst)',
    '(habe|haben) (ich|wir) (noch immer|immer noch|nach wie vor) ..4 <answer>',
  ],
  unless: ['<purchase>', '(freude|gespannt)'],
  reason: {
    de: 'Vorgerechnetes Warten liest sich als Vorwurf; nennen Sie nur das Datum des Gesprächs und fragen Sie nach dem Stand.',
    en: 'Counting out the waiting reads as a reproach; just name the date of the interview and ask where things stand.',
  },
  replacements: [],
  hits: [
    '[Ich warte noch immer auf Ihre Antwort].',
    '[Seit drei Wochen warte ich auf eine Rückmeldung].',
    'Leider [habe ich noch immer keine Nachricht] von dir.',
  ],
  misses: [
    'Ich warte gern, bis das Team komplett ist.',
    'Im Gespräch haben Sie von der langen Wartezeit auf Ersatzteile erzählt.',
    'Seit drei Wochen lerne ich Polnisch.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3 (Vorwurf)',
};
