import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/noch-immer-keine',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    { match: '<<<still> kein~ ..1 <reply>>>', replacements: ['noch keine Nachricht'] },
    { match: '{<<<still> nichts>> ; <got>|von (ihnen|dir|euch)}', replacements: ['noch nichts'] },
    { match: '<<<still> nicht>> ..4 <got>', replacements: ['noch nicht'] },
    { match: '{<still> ; kein~ ..1 <reply> ; (vor|erhalten|bekomm~|da)}', replacements: [] },
    { match: 'weiss [ich] <<<still> nicht>>', replacements: ['noch nicht'] },
    { match: '<still> kein~ ..1 (wort|zeichen|anruf~)', replacements: [] },
  ],
  unless: ['<purchase>', 'ich ..5 nicht ..3 (geantwortet|gemeldet|entschieden)'],
  elsewhere: 'nothing',
  reason: {
    de: 'In „noch immer“ steckt die Klage; der Leser fühlt sich ertappt statt gefragt.',
    en: 'There is a complaint in “still”; the reader feels caught rather than asked.',
  },
  advice: {
    de: 'Fragen Sie nach dem Stand, ohne das „noch immer“.',
    en: 'Ask where things stand, without the “still”.',
  },
  replacements: [],
  hits: [
    'Leider habe ich [noch immer keine Rückmeldung] auf meine Bewerbung.',
    'Zum Praktikum habe ich [immer noch nichts] von dir gehört.',
    'Sie haben sich nach dem Gespräch [noch immer nicht] gemeldet.',
    'Es gibt [nach wie vor keine Entscheidung] über die Stelle.',
  ],
  misses: [
    'Ich habe noch keine Rückmeldung und frage freundlich nach dem Stand.',
    'Die Stelle reizt mich nach wie vor.',
    'Ich habe mich noch immer nicht entschieden, ob ich die Zusage annehme.',
  ],
  source: 'R21, a long wait is no ill will; R20, the tone makes the music',
};
