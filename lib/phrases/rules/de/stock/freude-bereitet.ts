import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/freude-bereitet',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '{12: (mir|uns) ; (gross~|viel) (freude|spass) ; (bereit~|macht|machen)}',
    'mit ..2 (freude|spass) bei der sache',
    'freude (an|am) ..1 (arbeit*|umgang|verkauf*|kontakt)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Dass etwas Freude macht, schreibt jeder; warum es Ihnen Freude macht, wäre neu.',
    en: 'Everyone writes that something is a joy; why it is one for you would be new.',
  },
  advice: {
    de: 'Nennen Sie den Augenblick, der Ihnen daran gefällt.',
    en: 'Name the moment you like about it.',
  },
  replacements: [],
  hits: [
    'Die Stelle im Archiv kenne ich gut. Das Beraten [bereitet mir große Freude].',
    'Mit Ihrer Ausbildungsleiterin sprach ich über Schichten. Der Umgang mit Zahlen [macht mir viel Spaß].',
    'Der Job in der Werft ist mir wichtig. Ich bin [mit Freude bei der Sache].',
    'Danke für das Gespräch am Dienstag. Ich habe gemerkt, dass [mir das Löten viel Freude bereitet].',
  ],
  misses: [
    'Die Stelle in der Gärtnerei lockt mich. Wenn das Furnier sitzt, freue ich mich jedes Mal.',
    'Das Praktikum in der Kita beginnt im August. Viel Spaß beim Umzug!',
    'Ihre Position im Einkauf kenne ich von der Messe. Die Kinder hatten große Freude am Brunnen.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
