import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/hohes-mass',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(hoh~|gross~) mass an _',
    '(verfüg~ ..2 über|besitz~ [ich]) ..4 (<softskillnoun>|auftreten|ausgeprägt~ _|fähigkeit~|kompetenz~)',
    'ausgeprägt~ [_] (<softskillnoun>|interesse|verständnis|kundenorientierung)',
    '(sicher~|gepflegt~|freundlich~) (auftreten|erscheinung*)',
    '{6: <softskill> ; arbeitsweise}',
    'zeichne~ [ich] mich ..9 aus',
    'mich zeichne~ ..9 aus',
    '<softskillnoun> ..5 wichtig~',
    'für mich ..2 selbstverständlich*',
    'auf mich verlassen',
    '(an erster stelle|für mich ..1 priorität)',
    'mein~ _ [und _] art',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Messlatten wie „hoch“ oder „ausgeprägt“ kann der Leser nicht prüfen und überliest sie.',
    en: 'The reader cannot test yardsticks like “high” or “pronounced” and skips them.',
  },
  advice: {
    de: 'Zeigen Sie an einem Beispiel, wie das im Alltag aussieht.',
    en: 'Show with one example what this looks like in daily work.',
  },
  replacements: [],
  hits: [
    'Den Lebenslauf habe ich ergänzt. Ich bringe ein [hohes Maß an Sorgfalt] mit.',
    'Unser Gespräch drehte sich um Lehmputz. Eine [strukturierte Arbeitsweise] ist mir eigen.',
    'Die Lehrstelle in Chur ist noch frei. Ich habe ein [ausgeprägtes Interesse] an Farben.',
    'Der Job am Empfang passt zu mir. Ich [zeichne mich durch Geduld mit Kindern aus].',
    'Meine [Arbeitsweise ist strukturiert], sagt mein Meister.',
    'Zur Lehrstelle: Ordnung und Ruhe [zeichnen mich aus].',
    'Pünktliche Schichtwechsel sind [für mich selbstverständlich], auch im Praktikum.',
  ],
  misses: [
    'Die Stelle an der Rezeption beginnt im Mai. Das Maß der Tür beträgt zwei Meter.',
    'Ihre Arbeitsweise im Labor habe ich im Gespräch verstanden.',
    'Das Gespräch mit Frau Ohm klingt noch nach. Die Landschaft ist flach und weit.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
