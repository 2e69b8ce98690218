import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/zeitnah',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    '{<tell>|<would you>|(wenn|dass) <reader> ; <<<soon>>> ; <act>|<reply>}',
    '{<plead>|<need>|hoff~|wäre ; <<<soon>>> ; <act>|<reply>}',
    '<plead> ..4, ..3 <<<soon>>> ..3 (<act>|<reply>)',
  ],
  unless: ['<no hurry>', '<office>', '<purchase>', 'so <soon>', '(gern~|lern~)', 'dank~ ..8 <soon>'],
  elsewhere: 'nothing',
  reason: {
    de: '„Zeitnah“ oder „bald“ klingt nach Terminkalender; ohne das Wort wirkt die Bitte gelassener.',
    en: 'A word like “soon” sounds like a diary; without it the request is calmer.',
  },
  advice: { de: 'Lassen Sie das Wort einfach weg.', en: 'Simply leave that word out.' },
  replacements: ['bei Gelegenheit'],
  hits: [
    'Bitte geben Sie mir [zeitnah] Bescheid, wie es mit der Bewerbung weitergeht.',
    'Könntest du mir [bald] sagen, wie das Gespräch angekommen ist?',
    'Es wäre schön, wenn Sie mir [kurzfristig] eine Rückmeldung geben.',
    'Ich bräuchte [recht bald] Ihre Entscheidung zur Lehrstelle.',
  ],
  misses: [
    'Können Sie mir sagen, wie schnell man in der Position selbst kocht?',
    'Bald beginnt die Saison, und ich freue mich auf das Gespräch.',
    'Danke, dass Sie mir so schnell Bescheid zum Gespräch gegeben haben.',
  ],
  source: 'R17, no pressure on the reader; R16, friendly but direct',
};
