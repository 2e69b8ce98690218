import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/dumme-frage',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    {
      match: '(die|eine|meine|diese) <<[vielleicht|etwas|ziemlich|sehr] (dumm~|blöd~|naiv~) $1(<question>)>>',
      replacements: ['$1'],
    },
    {
      match:
        '{8: (kling~|wirk~|ist|war~) ; (vielleicht|wahrscheinlich|sicher|jetzt|etwas|auch wenn|ziemlich) ; (dumm~|blöd~|naiv~)}',
      replacements: [],
    },
    { match: '{10: ich ; komme ; mir ; vor}', replacements: [] },
  ],
  unless: ['kein~ (dumm~|blöd~)', '<third>'],
  reason: {
    de: 'Sie urteilen über Ihre Frage, bevor der Leser es kann, und er wird Ihnen eher glauben als widersprechen.',
    en: 'You judge your question before the reader can, and they are more likely to believe than to contradict you.',
  },
  advice: {
    de: 'Lassen Sie das Urteil weg und fragen Sie einfach.',
    en: 'Leave the verdict out and simply ask.',
  },
  replacements: [],
  hits: [
    'Verzeihen Sie die [dumme Frage], aber wann beginnt die Ausbildung?',
    'Das [klingt jetzt vielleicht blöd], aber ist die Stelle noch frei?',
    'Ich habe noch eine [ziemlich naive Nachfrage] zum Interview.',
    '[Vielleicht ist das dumm], doch mich beschäftigt Ihr Satz aus dem Gespräch.',
    '[Auch wenn es naiv klingt], das Gespräch geht mir nicht aus dem Kopf.',
    'Unter so vielen Fachleuten [komme ich mir ganz klein vor], das habe ich im Interview gemerkt.',
  ],
  misses: [
    'Im Gespräch haben Sie gesagt, es gebe keine dummen Fragen.',
    'Eine gute Frage aus dem Interview beschäftigt mich noch.',
    'Naive Malerei war das Thema meiner Abschlussarbeit, wie im Gespräch erzählt.',
    'Die Rückfrage eines Kunden klang dumm, war es aber nicht, das habe ich in der Stelle gelernt.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
