import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/warte-noch-immer',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: '<<ich warte ..3 <long> ..3 auf $1((<article>|<your>) ..1 <reply>)>>',
      replacements: ['ich freue mich auf $1'],
    },
    {
      match: '<<warte ich ..2 <long> ..2 auf $1((<article>|<your>) ..1 <reply>)>>',
      replacements: ['freue ich mich auf $1'],
    },
    { match: '{ich warte|warte ich|wir warten ; <long>}', replacements: [] },
    {
      match: '(wochenlang|monatelang|vergeblich) ..4 (wart~|gewartet|geschwiegen|hingehalten)',
      replacements: [],
    },
    { match: 'funkstille', replacements: [] },
    { match: 'herrsch~ ..2 schweigen', replacements: [] },
  ],
  unless: ['<purchase>', 'auf mein~'],
  unlessInClause: ['(freude|gespannt|warte ..1 gern~|geduldig|nicht (ungeduldig|lang~))'],
  elsewhere: 'nothing',
  reason: {
    de: 'Vorgerechnetes Warten liest sich als Vorwurf, auch wenn es nur ehrlich gemeint ist.',
    en: 'Counting out the waiting reads as a reproach, even when it is only meant honestly.',
  },
  advice: {
    de: 'Nennen Sie nur das Datum des Gesprächs und fragen Sie nach dem Stand.',
    en: 'Just name the date of the interview and ask where things stand.',
  },
  replacements: [],
  hits: [
    '[Ich warte noch immer auf Ihre Antwort] zur Bewerbung.',
    'Wegen der Stelle [warte ich seit Tagen auf deine Nachricht].',
    '[Seit drei Wochen warte ich] nun auf eine Rückmeldung.',
    'Nach dem Gespräch herrscht [Funkstille].',
  ],
  misses: [
    'Ich warte nicht ungeduldig auf Ihre Antwort.',
    'Ich warte gern, bis das Team nach dem Gespräch komplett ist.',
    'Im Gespräch haben Sie von der langen Wartezeit auf Ersatzteile erzählt.',
    'Seit drei Wochen lerne ich für die Stelle Polnisch.',
  ],
  source: 'R21, a long wait is no ill will; R20, the tone makes the music',
};
