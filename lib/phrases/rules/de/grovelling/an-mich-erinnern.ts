import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/an-mich-erinnern',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    '{8,: erinner~ ; (sich|dich|euch) ; an (mich|meine bewerbung)}',
    'mein name~ ..5 (nichts|nicht mehr|kaum) ..2 (sagen|sagt)',
  ],
  reason: {
    de: 'Die Frage rechnet damit, dass Sie keinen Eindruck hinterlassen haben; ein Stichwort aus dem Gespräch hilft dem Gedächtnis besser.',
    en: 'The question assumes that you left no impression; a cue from the interview helps the memory more.',
  },
  advice: {
    de: 'Nennen Sie Tag, Stelle und ein Stichwort aus dem Gespräch.',
    en: 'Name the day, the position and a cue from the interview.',
  },
  replacements: [],
  hits: [
    'Vielleicht [erinnern Sie sich noch an mich], das Gespräch war im Mai.',
    'Ich weiß nicht, ob du [dich noch an mich erinnerst], das Interview ist her.',
    'Ich hoffe, ihr [erinnert euch noch an mich], ich war die mit der Bewerbung aus Graz.',
    '[Mein Name wird Ihnen wohl nichts sagen], wir hatten ein Gespräch auf der Messe.',
  ],
  misses: [
    'Erinnern Sie sich an das Beispiel mit der Weiche aus dem Gespräch?',
    'Gern erinnere ich mich an unser Gespräch.',
    'Bitte erinnern Sie mich an den Termin für das Interview.',
    'Mein Name steht auf der Bewerbung mit Bindestrich.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
