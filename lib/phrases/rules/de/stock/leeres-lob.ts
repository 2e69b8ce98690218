import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/leeres-lob',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '<praise> [[,] [und] <praise>] [_] (<firm>|arbeitgeber*|marktführer~)',
    '{14: <your> ; (unternehmensphilosophie|firmenphilosophie|unternehmenskultur|werte) ; (deck~|angesprochen|überzeug~|begeister~)}',
    '<your> <firm> ..6 (begeister~|überzeug~|faszinier~|beeindruckt) [mich]',
    '{12: <your> <firm> ; (führend~|bekannt~|einzigartig~|vorbild|namen|ruf|steht für)}',
    '(<perfect>|gut~) ruf',
    'weit über ..3 grenzen',
    'sie sind ..2 (marktführer~|führend~)',
    'schätz~ [ich] [an] <your> (<softskillnoun>|kompetenz~|<firm>|_ , <your>)',
    '(atmosphäre|team|stimmung|aufgabe~|konzept~) ..5 (mich ..2 überzeug~|überzeug~ mich)',
    '{12: mich ; identifizier~}',
    '(zutiefst|nachhaltig~|tief) (beeindruckt|inspiriert)',
    'bin ..5 (begeister~|faszinier~|überzeug~) von <your> (<firm>|unternehmenskultur)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Lob, das auf jedes Haus passt, liest sich wie aus dem Prospekt abgeschrieben.',
    en: 'Praise that fits any company reads as if copied from the brochure.',
  },
  advice: {
    de: 'Nennen Sie das eine, was Ihnen hier aufgefallen ist.',
    en: 'Name the one thing that struck you here.',
  },
  replacements: [],
  hits: [
    'Das Praktikum im Labor war mein Einstieg. Ihr [renommiertes Haus] kenne ich seit Jahren.',
    'Zum Vorstellungsgespräch kam ich aus Linz. Sie haben einen [hervorragenden Ruf].',
    'Die Stelle im Archiv kenne ich gut. In einem [innovativen Unternehmen] zu arbeiten, reizt mich.',
    'Mit Ihrer Ausbildungsleiterin sprach ich über Schichten. [Ihre Unternehmensphilosophie hat mich sofort angesprochen].',
    '[Ihre Firmenphilosophie deckt] sich mit meiner, das zeigte das Gespräch.',
    'Bei der Stelle lockt mich die Arbeit in einem [jungen, dynamischen Team].',
    'Ihr Vortrag im Gespräch hat mich [zutiefst beeindruckt].',
    'Zum Vorstellungsgespräch kam ich gern, denn [Ihr Haus ist in der Stadt bekannt].',
    'Danke für das Gespräch; [Ihre Kanzlei steht für] Genauigkeit.',
  ],
  misses: [
    'Der Job in der Werft ist mir wichtig. Der Ruf des Muezzins war bis ins Hotel zu hören.',
    'Danke für das Gespräch am Dienstag. Ihr Betrieb bildet seit 1980 aus.',
    'Die Stelle in der Gärtnerei lockt mich. Das moderne Bad liegt im ersten Stock.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
