import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/aussagekraeftig',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: '<<aussagekräftig~ $1(<papers>)>>', replacements: ['$1'] },
    { match: '(oben genannt~|ausgeschrieben~) <<vakanz>>', replacements: ['Stelle'] },
    'oben genannt~ (stelle|position|<advert>)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Ob Unterlagen aussagekräftig sind, urteilt der Leser selbst; das Wort stammt aus der Anzeige.',
    en: 'Whether papers speak for you is up to the reader; the word is taken from the advertisement.',
  },
  advice: {
    de: 'Nennen Sie die Stelle beim Namen und lassen Sie das Urteil weg.',
    en: 'Call the role by its name and leave the verdict out.',
  },
  replacements: [],
  hits: [
    'Gern schicke ich Ihnen meine [aussagekräftigen Bewerbungsunterlagen].',
    'Die [oben genannte Stelle] im Tierheim lockt mich.',
    'Über die ausgeschriebene [Vakanz] sprach ich mit Frau Ohm.',
  ],
  misses: [
    'Meine Bewerbungsunterlagen liegen im Anhang.',
    'Die Zeichnung war aussagekräftig, das Gespräch auch.',
    'Der oben genannte Betrag wurde überwiesen.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
