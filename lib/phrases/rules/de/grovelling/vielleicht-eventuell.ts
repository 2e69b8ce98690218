import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/vielleicht-eventuell',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    { match: '<<<hedge> [auch|mal|noch] (<hedge>|irgendwie)>>', replacements: ['vielleicht'] },
    {
      match: '{9,: vielleicht ; (eventuell|evtl|möglicherweise|womöglich|irgendwie)}',
      replacements: [],
    },
  ],
  unless: ['(oder|und) (vielleicht|eventuell)'],
  reason: {
    de: 'Zwei Abschwächungen in einem Satz lassen den Leser rätseln, ob Sie überhaupt etwas möchten.',
    en: 'Two hedges in one sentence leave the reader wondering whether you want anything at all.',
  },
  advice: {
    de: 'Behalten Sie höchstens ein „vielleicht“ und fragen Sie im Übrigen geradeheraus.',
    en: 'Keep one “perhaps” at most and otherwise ask straight out.',
  },
  replacements: [],
  hits: [
    'Könnten Sie mir [vielleicht eventuell] sagen, wie es um die Stelle steht?',
    'Ich könnte [vielleicht in der Ausbildung möglicherweise] etwas beitragen.',
    'Dürfte ich [vielleicht fragen, ob es eventuell] schon Neues zur Bewerbung gibt?',
    'Lässt sich das Gespräch [eventuell irgendwie] vorziehen?',
  ],
  misses: [
    'Könnten Sie mir vielleicht sagen, wie es nach dem Gespräch weitergeht?',
    'Vielleicht am Montag oder vielleicht am Dienstag passt das Gespräch.',
    'Vielleicht sehen wir uns auf der Messe, das Gespräch war schön.',
    'Eventuell fehlt in der Bewerbung noch ein Zeugnis.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
