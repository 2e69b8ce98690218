import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/in-der-hoffnung',
  language: 'de',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(voll~|freudiger) (hoffnung|erwartung~|vorfreude) ..1',
    '(in|voll~|freudiger|mit) [der] (hoffnung|erwartung~|vorfreude) [,] (auf|dass|bald|von|<your>|einer|sie) [..3 (<answer>|<talk>)]',
  ],
  elsewhere: 'mild',
  reason: {
    de: 'Der halbe Satz vor dem Gruß ist eine Briefformel von früher; er hängt in der Luft.',
    en: 'The half sentence before the closing is a letter formula of old and hangs in the air.',
  },
  advice: {
    de: 'Machen Sie einen ganzen Satz daraus und sagen Sie, worauf Sie sich freuen.',
    en: 'Turn it into a whole sentence that says what you look forward to.',
  },
  replacements: [],
  hits: [
    '[In der Hoffnung auf eine Antwort] grüße ich Sie.',
    '[In Erwartung Ihrer Antwort]\nTom Berger',
    '[In der Hoffnung, dass] Sie noch suchen, melde ich mich.',
    '[Voller Vorfreude auf Ihre Nachricht] grüßt Anke Thoma.',
    '[In Erwartung Ihrer baldigen Antwort] verbleibe ich',
  ],
  misses: [
    'Die Hoffnung auf Schnee war groß.',
    'Ich hoffe auf gutes Wetter beim Rundgang.',
    'Das lag über unserer Erwartung.',
  ],
  source: 'R14, no stock phrases; common advice on application letters',
};
