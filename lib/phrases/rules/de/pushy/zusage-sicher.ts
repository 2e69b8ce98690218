import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/zusage-sicher',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(bin|sind) [mir] ..2 (sicher|überzeugt|zuversichtlich) , dass (sie|du|ihr|wir) ..6 (mich entscheiden|mich wählen|einstellen|einig|einigung|nicht bereuen)',
    '(werden|wirst|werdet) (es|das) [sicher|bestimmt|garantiert] nicht bereuen',
    '(entscheiden sie sich|entscheide dich|entscheidet euch|nehmen sie|nehmt) [bitte] [doch|bitte] (für mich|mich)',
    '(brauche|benötige) [ich] ..2 (diesen|diese|den|die) (job|stelle|arbeit|arbeitsstelle) [dringend|unbedingt|wirklich]',
    '(ich will|will ich) (diesen|diese|den|die) (job|stelle) ..1',
  ],
  reason: {
    de: 'Hier ist die Wahl des Lesers schon getroffen; er spürt, dass man ihn schieben will.',
    en: 'The reader’s choice is already made here; they feel that someone is pushing them.',
  },
  replacements: [],
  hits: [
    'Sie [werden es nicht bereuen].',
    'Bitte [entscheiden Sie sich für mich].',
    'Ich [brauche diese Stelle wirklich].',
  ],
  misses: [
    'Ich bin sicher, dass Lehm im Sommer kühlt.',
    'Ich brauche die Stellennummer für das Formular.',
    'Wer sich für mich entscheidet, ist Ihre Sache.',
  ],
  source: 'R17: nicht drängen; Wissensblatt, Abschnitt 3',
};
