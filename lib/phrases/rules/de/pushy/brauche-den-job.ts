import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/brauche-den-job',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    {
      match: '{(brauche|brauchen|benötig~) ; (dringend~|unbedingt|wirklich|zwingend|sonst|kind~) ; <job>|geld}',
      replacements: [],
    },
    {
      match: '((will|muss) ich|ich (will|muss)) ..1 (den|die|dies~) <job> ..2 (haben|bekomm~|unbedingt)',
      replacements: [],
    },
    { match: 'auf ..2 (<job>|zusage) ..2 angewiesen', replacements: [] },
    { match: '{(meine|eine) [_] (familie|kind~|frau|eltern) ; (ernähren|hoff~|frag~|wart~)}', replacements: [] },
    { match: '{(mein~|die) (miete|rechnung~|schulden) ; (zahl~|bezahlen)}', replacements: [] },
    { match: 'ohne (diese|die|den|dies~) (<job>|zusage) (muss|bin|verliere|kann|werde|weiss)', replacements: [] },
    { match: '{8: (zukunft|lebensplanung) ; häng~}', replacements: [] },
    { match: 'meine existenz', replacements: [] },
    { match: 'mein~ (einzige|letzt~|ganz~) (chance~|hoffnung)', replacements: [] },
  ],
  unless: ['<nothing> ..2 (dringend~|unbedingt)', '(projekt~|kunde~)'],
  elsewhere: 'nothing',
  reason: {
    de: 'Mitleid ist kein Grund für eine Zusage; der Leser fühlt sich verantwortlich und zieht sich zurück.',
    en: 'Pity is no reason for a yes; the reader feels made responsible and draws back.',
  },
  advice: {
    de: 'Sagen Sie, was Sie dem Team bringen; die eigene Not bleibt besser privat.',
    en: 'Say what you bring to the team; your own need is better kept private.',
  },
  replacements: [],
  hits: [
    'Ich [brauche diese Stelle wirklich].',
    'Bitte sagen Sie mir zu, denn ich [brauche dringend einen Job].',
    'Mit dieser Stelle könnte ich [meine Familie ernähren].',
    '[Ich will diese Stelle unbedingt].',
    'Meine [Zukunft hängt] davon ab, ob ich die Stelle bekomme.',
  ],
  misses: [
    'Ich brauche die Nummer der Stelle für das Formular.',
    'Im Gespräch ging es darum, wie eine Bäckerei eine Straße ernährt.',
    'Für die Ausbildung brauche ich keinen Führerschein.',
  ],
  source: 'R17, no pressure on the reader; common advice on application letters',
};
