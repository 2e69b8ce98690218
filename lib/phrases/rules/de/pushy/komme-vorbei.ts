import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/komme-vorbei',
  language: 'de',
  category: 'pushy',
  severity: 'mild',
  patterns: [
    { match: '<<ich (komme|schaue) ..8 vorbei>>', replacements: ['ich komme bei Gelegenheit gern vorbei'] },
    { match: '<<(komme|schaue) ich ..8 vorbei>>', replacements: ['komme ich bei Gelegenheit gern vorbei'] },
    { match: 'werde ..8 (vorbeikommen|vorbeischauen)', replacements: [] },
    {
      match:
        '{(stehe|erscheine|komme) ; (vor (der|ihrer|eurer) tür|in ihr (büro|haus)|bei (ihnen|euch) im büro|unangemeldet)}',
      replacements: [],
    },
  ],
  unless: [
    '<purchase>',
    '<date set>',
    '(gern~|gern~|pass~|wenn|falls|darf|dürfte|könnte|vereinbart~|einladung|eingeladen|zum (gespräch|probetag|termin|vorstellungsgespräch~))',
    'täglich ..8 vorbei',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Ein angekündigter Besuch nimmt dem Leser die Wahl; viele empfinden das als Überfall.',
    en: 'An announced visit takes away the reader’s choice; many feel ambushed.',
  },
  advice: { de: 'Fragen Sie, ob ein Besuch recht ist.', en: 'Ask whether a visit would be welcome.' },
  replacements: [],
  hits: [
    '[Ich komme morgen einfach bei Ihnen vorbei] und frage nach der Stelle.',
    'Wegen der Bewerbung [komme ich am Montag kurz vorbei].',
    'Ich [werde nächste Woche bei euch vorbeischauen], was das Praktikum macht.',
    'Ohne Antwort zur Bewerbung [stehe ich morgen vor Ihrer Tür].',
  ],
  misses: [
    'Ich komme gern zum Probetag vorbei.',
    'Ich komme am Montag, wie vereinbart, zum Gespräch vorbei.',
    'Auf dem Weg zum Gespräch kam ich an Ihrer Werkstatt vorbei.',
  ],
  source: 'R17, no pressure on the reader; general knowledge of business German',
};
