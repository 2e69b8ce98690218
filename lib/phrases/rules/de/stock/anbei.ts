import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/anbei',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match:
        '{6: <<(anbei|beiliegend|beigefügt|in der anlage|als anlage)>> ; (find~|erhalten|send~|schick~|übersende~|mein~)}',
      replacements: ['im Anhang'],
    },
    { match: '<<(beigefügt~|beiliegend~)>> <papers>', replacements: ['angehängten'] },
  ],
  unless: ['<purchase>', '<office>'],
  elsewhere: 'nothing',
  reason: {
    de: 'Ein Wort wie „anbei“ stammt aus der Zeit der Briefumschläge und klingt nach Vordruck.',
    en: 'A word like “anbei” comes from the days of envelopes and sounds like a printed form.',
  },
  replacements: [],
  hits: [
    'Das Vorstellungsgespräch liegt eine Woche zurück. [Anbei] sende ich Ihnen das Zeugnis der Meisterschule.',
    'Den Lebenslauf habe ich ergänzt. [In der Anlage] finden Sie meine Arbeitsproben.',
    'Unser Gespräch drehte sich um Lehmputz. Meine Mappe finden Sie [anbei].',
    'Die Lehrstelle in Chur ist noch frei. [Beiliegend] erhalten Sie die Bescheinigung.',
  ],
  misses: [
    'Der Job am Empfang passt zu mir. Im Anhang finden Sie meine Arbeitsproben.',
    'Die Stelle an der Rezeption beginnt im Mai. In der Anlage am Fluss blühen die Rosen.',
    'Das Gespräch mit Frau Ohm klingt noch nach. Er stand nebenbei noch an der Kasse.',
  ],
  source: 'R14, no stock phrases; general knowledge of business German',
};
