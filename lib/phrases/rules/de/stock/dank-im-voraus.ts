import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/dank-im-voraus',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(vielen|herzlichen|besten|lieben|schönen|tausend) dank [schon|bereits] (im voraus|im vorraus|vorab|im vorhinein|im vorfeld) [für (<your>|die) (bemühungen|mühe|mühen|hilfe|unterstützung|verständnis|zeit|rückmeldung|antwort|aufwand|entgegenkommen|flexibilität)] [und [<your>] (mühe|bemühungen|flexibilität|unterstützung|hilfe|zeit|verständnis|aufwand)]',
    '(danke|dankeschön) [schon|bereits] (im voraus|im vorraus|vorab|im vorhinein)',
    '(bedanke|bedanken) [ich] (mich|uns) [bei (ihnen|dir|euch)] [schon|bereits] (im voraus|im vorraus|vorab|im vorhinein) [für <your> (bemühungen|mühe|hilfe|unterstützung|verständnis|zeit|rückmeldung|antwort)]',
    '(im voraus|im vorraus|schon jetzt|bereits jetzt|schon mal|vorab|schon im voraus|bereits im voraus) (vielen|herzlichen|besten|lieben) dank',
    '(vielen|herzlichen|besten|lieben) dank (schon|bereits) (jetzt|mal|einmal)',
    '(bedanke|danke) ich mich (schon jetzt|bereits jetzt|im voraus) ',
    '^ im voraus danke',
  ],
  reason: {
    de: 'Wer im Voraus dankt, behandelt die Bitte als erledigt; der Leser merkt, dass er nicht mehr gefragt wird.',
    en: 'Thanking in advance treats the favour as granted; the reader notices that there is nothing left to decide.',
  },
  replacements: [],
  hits: [
    '[Vielen Dank im Voraus für Ihre Mühe].',
    '[Danke schon im Vorraus]!',
    '[Schon jetzt herzlichen Dank] für eine Antwort.',
    'Ich [bedanke mich bereits im Voraus].',
  ],
  misses: [
    'Die Miete ist drei Monate im Voraus zu zahlen.',
    'Vielen Dank für die Einladung zum Gespräch.',
    'Ihr Team plant die Messen ein Jahr im Voraus.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
