import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/muss-wissen',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: 'ich <<(muss|müsst~|will|sollte) ..5 (wissen|erfahren)>> , (<why>|ob|wie|wann|woran|was)',
      replacements: ['wüsste gern'],
    },
    {
      match: '<<(muss|müsst~|will|sollte) ich ..5 (wissen|erfahren)>> , (<why>|ob|wie|wann|woran|was)',
      replacements: ['wüsste ich gern'],
    },
    { match: 'ich <<(muss|müsst~|will) (das|es) ..3 (wissen|erfahren)>>', replacements: ['wüsste das gern'] },
  ],
  unless: ['(muss|müsst~|will) ..2 nicht', '(mitbring~|anreise|zug|bahn|bus)', '(besser machen|anders machen)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Ein „muss“ aus Ihrem Kalender klingt für den Leser wie eine Pflicht in seinem.',
    en: 'A “must” from your diary sounds to the reader like a duty in theirs.',
  },
  advice: {
    de: 'Fragen Sie freundlich nach dem nächsten Schritt, ohne eigenen Zeitdruck.',
    en: 'Ask kindly about the next step, without your own time pressure.',
  },
  replacements: [],
  hits: [
    'Ich [muss jetzt wissen], woran ich mit der Bewerbung bin.',
    'Für die Stelle [müsste ich bald wissen], wie Sie entscheiden.',
    'Ich [will nun erfahren], wie es um meine Bewerbung steht.',
    'Bis Monatsende [sollte ich wissen], ob Sie mich einstellen.',
    'Ich [muss das heute wissen], die Lehrstelle ist mir wichtig.',
  ],
  misses: [
    'Vor dem Gespräch muss ich nur noch wissen, wo ich parken kann: parken, Zug oder Bus?',
    'Sie müssen mir zur Bewerbung nicht gleich antworten.',
    'Ich muss noch viel lernen, um die Stelle gut auszufüllen.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
