import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/doppelter-konjunktiv',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    {
      match: '<<würde mich [sehr|wirklich] freuen , wenn ich $1(_ ..9) könnte>>',
      replacements: ['freue mich, wenn ich $1 kann'],
    },
    {
      match: '<<würde mich [sehr|wirklich] freuen , wenn ich $1(_ ..9) dürfte>>',
      replacements: ['freue mich, wenn ich $1 darf'],
    },
    {
      match: '(es wäre (schön|toll~)|ich wäre [sehr] (froh|glücklich|dankbar)) , wenn ich ..9 (könnte|dürfte)',
      replacements: [],
    },
    {
      match:
        '(würde|wäre) ..5 , wenn (ich|sie|ihr) ..6 (möglichkeit|gelegenheit|chance~) ..2 (hätte|bekäme|geben würden)',
      replacements: [],
    },
  ],
  reason: {
    de: 'Zwei Konjunktive hintereinander klingen, als glaubten Sie selbst nicht daran.',
    en: 'Two conditionals in a row sound as though you did not believe it yourself.',
  },
  advice: {
    de: 'Sagen Sie im Indikativ, worauf Sie sich freuen.',
    en: 'Say in the plain present what you look forward to.',
  },
  replacements: [],
  hits: [
    'Ich [würde mich freuen, wenn ich bei Ihnen die Ausbildung anfangen dürfte].',
    '[Es wäre schön, wenn ich nach dem Gespräch bald mehr wissen könnte].',
    'Und ich [würde mich sehr freuen, wenn ich euch in der Stelle unterstützen könnte].',
    'Ich [wäre glücklich, wenn ich die Gelegenheit zum Gespräch bekäme].',
  ],
  misses: [
    'Ich freue mich, wenn ich am Montag beim Gespräch mehr erfahre.',
    'Wenn ich könnte, würde ich jeden Tag Brot backen, sagte ich im Interview.',
    'Könnten Sie mir sagen, wann die Ausbildung beginnt?',
    'Es wäre schön, wenn wir das Gespräch auf Mittwoch verschieben könnten.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
