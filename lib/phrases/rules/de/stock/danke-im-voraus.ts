import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/danke-im-voraus',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(vielen|herzlichen|besten|lieben|schönen|tausend) dank [schon|bereits] (im voraus|im vorraus|vorab|im vorhinein|im vorfeld) [für (<your>|die) (bemühungen|mühe|mühen|hilfe|unterstützung|verständnis|zeit|rückmeldung|antwort|aufwand|entgegenkommen|flexibilität)] [und [<your>] (mühe|bemühungen|flexibilität|unterstützung|hilfe|zeit|verständnis|aufwand)]',
    '(danke|dankeschön) [schon|bereits] (im voraus|im vorraus|vorab|im vorhinein)',
    '(schon jetzt|bereits jetzt|schon mal|im voraus|im vorraus|schon im voraus) (vielen|herzlichen|besten|lieben) dank',
    '(vielen|herzlichen|besten|lieben) dank (schon|bereits) (jetzt|mal|einmal)',
  ],
  reason: {
    de: 'Wer im Voraus dankt, behandelt die Bitte als erledigt; der Leser merkt, dass er nicht mehr gefragt wird.',
    en: 'Thanking in advance treats the favour as granted; the reader notices that there is nothing left to decide.',
  },
  replacements: ['vielen Dank', 'herzlichen Dank'],
  hits: [
    '[Vielen Dank im Voraus für Ihre Mühe].',
    '[Danke schon im Vorraus]!',
    '[Schon jetzt herzlichen Dank] für eine Antwort.',
  ],
  misses: [
    'Die Miete ist drei Monate im Voraus zu zahlen.',
    'Vielen Dank für die Einladung zum Gespräch.',
    'Ihr Team plant die Messen ein Jahr im Voraus.',
  ],
  source: 'R14: keine Floskeln; Wissensblatt, Abschnitt 2',
};
