import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/unendlich-dankbar',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    {
      match: '<<(so|überaus|unendlich|unglaublich|zutiefst|ewig~|äusserst|mehr als) dankbar>>',
      replacements: ['dankbar'],
    },
    {
      match: '(bin|wäre|sind|fühl~) ..6 <<[auf ewig~] zu [_] dank verpflichtet>>',
      replacements: ['dankbar'],
    },
    { match: '(ihnen|dir|euch) ..2 <<(sehr|überaus|äusserst|zutiefst|ewig~) verbunden>>', replacements: ['dankbar'] },
    {
      match: '{8: <<(von|aus) ganz~ herzen>> ; (dank~|bedank~|dankbar)}',
      replacements: ['herzlich'],
    },
    { match: '<<noch so (klein~|kurz~|winzig~) $1(_)>>', replacements: ['$1'] },
    { match: '{6: (stehe|stünde) ; in <your> schuld~}', replacements: [] },
    { match: '{7: ewig~ ; dankbar}', replacements: [] },
    { match: 'nicht genug ..2 (dank~|bedank~)', replacements: [] },
    { match: 'für jede [_] chance~ ..4 dankbar', replacements: [] },
    { match: 'wie ich ..3 danken (soll|kann)', replacements: [] },
  ],
  reason: {
    de: 'So viel Dank für eine gewöhnliche Antwort macht Sie klein und den Leser verlegen.',
    en: 'So much gratitude for an ordinary answer belittles you and embarrasses the reader.',
  },
  advice: {
    de: 'Ein einfaches Danke genügt.',
    en: 'A simple thank-you is enough.',
  },
  replacements: [],
  hits: [
    'Für Feedback wäre ich Ihnen [unendlich dankbar].',
    'Für eine Auskunft zur Stelle wäre ich Ihnen [sehr verbunden].',
    'Nach dem Gespräch bin ich Ihnen [zu großem Dank verpflichtet].',
    'Ich danke Ihnen [von ganzem Herzen] für das Gespräch.',
    'Ich bin für jede [noch so kleine Rückmeldung] dankbar.',
    'Für eine Zusage wäre ich euch [äußerst dankbar].',
  ],
  misses: [
    'Für Ihren Rat im Gespräch bin ich dankbar.',
    'Die beiden Werke sind durch einen Tunnel verbunden, das sah ich vor dem Gespräch.',
    'Der Region fühle ich mich sehr verbunden, deshalb die Bewerbung.',
    'Mit der Stelle ist viel Reisezeit verbunden.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
