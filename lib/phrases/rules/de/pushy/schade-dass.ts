import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/schade-dass',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    {
      match: '(schade|bedauerlich|traurig) ..3, dass (<reader>|ich|niemand~) ..9 (<got>|<act>|<reply>)',
      replacements: [],
    },
    { match: '(natürlich|selbstverständlich|etwas|schon) enttäusch~', replacements: [] },
    { match: '<<zu mein~ ..1 (enttäuschung|überraschung)>>', replacements: ['leider'] },
    {
      match:
        '(wunder~|verwundert|irritiert|erstaunt|überrascht) ..4, (dass|<why>|über|wie) ..8 (<nothing>|schweigen|absage)',
      replacements: [],
    },
    { match: '(wunder~|überrascht|erstaunt) mich ..2 nicht', replacements: [] },
    { match: '(absage|entscheidung) (hat mich|kam) ..4 (getroffen|<hurt>|überraschend|unerwartet)', replacements: [] },
  ],
  unless: [
    '<purchase>',
    '(dank~|trotzdem|verstehe|verständnis|positiv|angenehm~)',
    'nicht ..2 <hurt>',
    'schade , dass ich nicht',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Ein leiser Vorwurf schwingt mit, und der Leser liest ihn zuerst.',
    en: 'A quiet reproach comes along, and the reader reads it first.',
  },
  advice: {
    de: 'Ein Dank und eine offene Frage bleiben besser in Erinnerung.',
    en: 'Thanks and an open question are remembered better.',
  },
  replacements: [],
  hits: [
    'Ich finde es [schade, dass ich seit dem Gespräch nichts gehört] habe.',
    'Über die Absage bin ich [natürlich enttäuscht].',
    '[Zu meiner Enttäuschung] kam zur Bewerbung keine Antwort.',
    'Dass die Stelle an den Neffen geht, [überrascht mich nicht].',
  ],
  misses: [
    'Schade, dass ich beim Probetag nicht dabei sein kann.',
    'Ich war im Gespräch positiv überrascht, wie offen Sie waren.',
    'Es wäre schade um die schöne Werkstatt, sagten Sie im Gespräch.',
  ],
  source: 'R20, the tone makes the music; common advice on following up',
};
