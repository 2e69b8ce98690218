import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/bedanke-mich-im-voraus',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(bedanke|bedanken) [ich|wir] (mich|uns) [bei (ihnen|dir|euch)] [schon|bereits] (jetzt|im voraus|im vorraus|vorab|im vorhinein) [für (<your>|die) (bemühungen|mühe|hilfe|unterstützung|verständnis|zeit|rückmeldung|antwort)]',
    '(bedanke|bedanken) [ich|wir] (mich|uns) ..8 (im voraus|im vorraus|im vorhinein)',
    '(danke|danken) [ich] (ihnen|dir|euch) [schon|bereits] (jetzt|im voraus|im vorraus|vorab)',
    '^ im voraus danke',
  ],
  reason: {
    de: 'Wer im Voraus dankt, behandelt die Bitte als erledigt; danken Sie, wenn die Antwort da ist.',
    en: 'Thanking in advance treats the favour as granted; give thanks when the answer has come.',
  },
  replacements: [],
  hits: [
    'Ich [bedanke mich bereits im Voraus].',
    'Dafür [bedanke ich mich schon jetzt].',
    'Ich [danke dir schon im Vorraus].',
  ],
  misses: [
    'Die Miete ist drei Monate im Voraus zu zahlen.',
    'Ich bedanke mich für die Einladung.',
    'Ihr Team plant die Messen ein Jahr im Voraus.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
