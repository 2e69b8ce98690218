import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/erlaube-mir',
  language: 'de',
  category: 'grovelling',
  severity: 'clear',
  elsewhere: 'mild',
  patterns: [
    {
      match: '<<ich erlaub~ mir [,] [höflich|kurz|noch einmal] (nachzufragen|anzufragen|nachzuhaken)>>',
      replacements: ['ich frage nach'],
    },
    {
      match: '<<erlaub~ ich mir [,] [höflich|kurz|noch einmal] (nachzufragen|anzufragen|nachzuhaken)>>',
      replacements: ['frage ich nach'],
    },
    { match: '(erlaube [ich]|erlauben sie|gestatte~ [sie]) (mir|uns) ..4', replacements: [] },
    { match: '(habe|darf|dürfte|möchte) [ich] mir ..2 (erlaubt|erlauben)', replacements: [] },
    { match: '(bin|war|darf) [ich] so frei', replacements: [] },
    { match: 'mit verlaub', replacements: [] },
  ],
  unless: ['(spass|urlaub)'],
  reason: {
    de: 'Sie brauchen für eine Frage keine Erlaubnis; die alte Formel klingt nach Amtsstube und nach Knicks.',
    en: 'You need no permission for a question; the old formula sounds of government offices and of a curtsy.',
  },
  advice: {
    de: 'Tun Sie einfach, was Sie ankündigen: fragen, bitten oder beifügen.',
    en: 'Simply do what you announce: ask, request or attach.',
  },
  replacements: [],
  hits: [
    '[Ich erlaube mir nachzufragen], wie der Stand meiner Bewerbung ist.',
    'Daher [erlaube ich mir, kurz nachzuhaken], wie es um die Stelle steht.',
    'Ich [habe mir erlaubt], Ihnen meinen Lebenslauf beizufügen.',
    '[Gestatten Sie mir die Frage], wann die Ausbildung beginnt?',
    'Nach dem Gespräch [war ich so frei] und habe Ihnen geschrieben.',
    '[Darf ich mir erlauben], an meine Bewerbung zu erinnern?',
  ],
  misses: [
    'Darf ich fragen, wie es nach dem Gespräch weitergeht?',
    'Der neue Standort erlaubt mir kürzere Wege, sagte ich im Gespräch.',
    'Dürfte ich Sie bitten, das Gespräch um eine Stunde zu verschieben?',
    'Die Software erlaubt es, Bewerbungen zu sortieren.',
  ],
  source: 'R16, friendly but direct; general knowledge of business German',
};
