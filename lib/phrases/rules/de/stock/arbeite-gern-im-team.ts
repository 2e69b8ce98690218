import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/arbeite-gern-im-team',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    'arbeite [ich] ..1 gern~ ..1 (im team|mit mensch~|mit ander~)',
    '{8,: (selbstständig*|eigenständig*|allein~) ; (team|teamarbeit)}',
    'lern~ [ich] ..1 (schnell|gern~) [neu~ ding~|neu~|dazu]',
    '(schnell~|gut~) auffassungsgabe',
    'mit (stress|mensch~) ..2 umgehen',
    '(arbeite|kann) [ich] mich ..1 (schnell|rasch*) ..4',
    '(liebe|mag) [ich] ..2 (arbeit|umgang) mit (mensch~|kunde~)',
    'umgang mit (mensch~|kunde~) ..3 (freude|spass|lieg~)',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Das schreibt fast jeder; der Leser erkennt Sie darin nicht.',
    en: 'Nearly everybody writes this, and the reader does not recognise you in it.',
  },
  advice: {
    de: 'Ersetzen Sie den Satz durch eine Szene mit Kollegen, Kunden oder einer neuen Aufgabe.',
    en: 'Replace the sentence by a scene with colleagues, customers or a new task.',
  },
  replacements: [],
  hits: [
    'Die Stelle an der Rezeption beginnt im Mai. Dazu [arbeite ich gern im Team].',
    'Das Gespräch mit Frau Ohm klingt noch nach. Ich habe eine [schnelle Auffassungsgabe].',
    'Zur Position im Controlling habe ich eine Idee. Ich kann sowohl im [Team als auch selbstständig] backen.',
    'Nach der Absage aus Ulm bleibt mir Ihre Stelle. Ich [lerne schnell neue Dinge].',
    'Zur Stelle am Empfang: Ich kann gut [mit Menschen umgehen].',
  ],
  misses: [
    'Im Gespräch zeigten Sie mir die Fräse. Wir arbeiten im Team mit zwei Schreinern.',
    'Die Bewerbung als Busfahrer liegt Ihnen vor. Das neue Programm lerne ich gerade im Abendkurs.',
    'Das Praktikum im Labor war mein Einstieg. Im Team der Spätschicht fehlt noch jemand.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
