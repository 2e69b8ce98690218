import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/danke-im-voraus',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: '<<$1(<thanks> [<to you>]) (<ahead>|vorab|(schon|bereits) (mal|einmal))>>', replacements: ['$1'] },
    { match: '<<(<ahead>|vorab|(schon|bereits) mal) $1(<thanks>)>>', replacements: ['$1'] },
    '<thanks> für (<your>|die) ..3 (im voraus|im vorraus)',
    { match: '^ [mit] dank im (voraus|vorraus)', replacements: ['danke'] },
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Wer im Voraus dankt, behandelt die Bitte als erledigt; der Leser merkt, dass er nicht mehr gefragt wird.',
    en: 'Thanking in advance treats the favour as granted; the reader notices that they are no longer being asked.',
  },
  advice: {
    de: 'Danken Sie, wenn die Antwort da ist.',
    en: 'Give thanks when the answer has come.',
  },
  replacements: ['vielen Dank'],
  hits: [
    '[Vielen Dank im Voraus] und bis bald.',
    '[Danke schon im Vorraus]!',
    '[Schon jetzt herzlichen Dank] und bis bald.',
    '[Vielen Dank vorab] und schöne Grüße nach Bregenz.',
    '[Besten Dank im Voraus].',
    '[Im Voraus vielen Dank]!',
  ],
  misses: [
    'Die Miete ist drei Monate im Voraus zu zahlen.',
    'Vielen Dank für die Einladung zum Gespräch.',
    'Ihr Team plant die Messen ein Jahr im Voraus.',
    'Danke für die Unterlagen, die ich vorab lesen durfte.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
