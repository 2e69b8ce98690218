import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/dank-floskel',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{16,: (<thanks>|dank~|bedank~) ; [für] (<article>|unser~) (<very> _|..2 (und|,) <nice>) ..1 (<talk>|einblick~|aufnahme|unterhaltung|empfang)}',
  ],
  unlessInClause: ['(arzt|absage|angebot~|jobangebot~|verkauf~)', '<talk> (über|zu|zur|zum)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Mit „angenehm“ und „informativ“ dankt jeder; der Leser erfährt nicht, was bei Ihnen hängen geblieben ist.',
    en: 'Everyone gives thanks for a “pleasant, informative” talk; the reader does not learn what stayed with you.',
  },
  advice: {
    de: 'Nennen Sie statt des Lobes das eine Thema, das Ihnen im Kopf geblieben ist.',
    en: 'Instead of the praise, name the one topic that stayed in your mind.',
  },
  replacements: [],
  hits: [
    '[Vielen Dank für das offene und angenehme Gespräch] am Dienstag.',
    'Der Job am Empfang passt zu mir. [Herzlichen Dank für das nette und informative Telefonat].',
    'Die Stelle an der Rezeption beginnt im Mai. Ich [danke dir für das sehr offene, freundliche Kennenlernen].',
    '[Danke nochmals für unser wirklich tolles Gespräch]!',
    '[Danke für eure Zeit und das super nette Gespräch]!',
    '[Herzlichen Dank für die so freundliche Aufnahme] am Probetag.',
  ],
  misses: [
    'Vielen Dank für das Gespräch über die neue Fräse.',
    'Das Gespräch war angenehm ruhig, und Ihre Skizze half mir sehr.',
    'Das Gespräch mit Frau Ohm klingt noch nach. Vielen Dank für die Einladung.',
    'Zur Position im Controlling habe ich eine Idee. Danke für den schönen Abend am See.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
