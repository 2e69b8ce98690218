import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/kostbare-zeit',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    { match: '(<your>|die) <<(kostbar~|wertvoll~) [bemessen~] $1(zeit|aufmerksamkeit)>>', replacements: ['$1'] },
    { match: '<<(paar|wenige) minuten <your> zeit>>', replacements: ['etwas Zeit'] },
  ],
  reason: {
    de: 'Wer die Zeit der anderen kostbar nennt, sagt nebenbei, dass die eigene es nicht ist.',
    en: 'Calling the other’s time precious says in passing that your own is not.',
  },
  replacements: [],
  hits: [
    'Das Gespräch hat einiges von Ihrer [kostbaren Zeit] gebraucht.',
    'Wenn Sie von Ihrer [wertvollen Zeit] etwas abgeben, reden wir gern über die Stelle.',
    'Ich brauche nur [wenige Minuten Ihrer Zeit] für eine Frage zur Ausbildung.',
    'Eure [kostbare Aufmerksamkeit] im Interview hat mich gefreut.',
  ],
  misses: [
    'Die Zeit im Labor war für mich wertvoll, wie ich im Gespräch gesagt habe.',
    'Danke für die Zeit, die Sie sich für das Gespräch genommen haben.',
    'In der Ausbildung lernt man, wertvolle Zeit an der Maschine zu sparen.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
