import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'grovelling/hoeflich-nachfragen',
  language: 'de',
  category: 'grovelling',
  severity: 'mild',
  elsewhere: 'nothing',
  patterns: [
    {
      match: '<<$1(_) [ganz|sehr|recht] (höflich|vorsichtig~|bescheiden~|freundlich)>> ..8 <ask verb>',
      replacements: ['$1'],
    },
    { match: '<<$1(frage|bitte|hake|erkundig~ mich) [ganz|sehr] (höflich|vorsichtig~)>>', replacements: ['$1'] },
    { match: '<<(höflich~|vorsichtig~|bescheiden~) $1(<question>)>>', replacements: ['$1'] },
  ],
  unless: ['<third>'],
  reason: {
    de: 'Höflich ist man, man sagt es nicht dazu; ohne das Wort klingt die Frage sicherer.',
    en: 'One is polite without announcing it; the question sounds surer without the word.',
  },
  replacements: [],
  hits: [
    'Ich [möchte höflich] nachfragen, wie es nach dem Gespräch weitergeht.',
    'Darf [ich vorsichtig] nach dem Stand der Bewerbung fragen?',
    'Ich [frage höflich] nach der Stelle in der Spedition.',
    'Ich möchte [mich höflich] nach dem Ergebnis des Interviews erkundigen.',
    'Das ist nur eine [vorsichtige Nachfrage] zum Interview.',
  ],
  misses: [
    'Am Empfang wurde ich vor dem Gespräch freundlich begrüßt.',
    'Ich möchte nachfragen, wie es nach dem Gespräch weitergeht.',
    'Kunden, die höflich nachfragen, bekommen bei mir Zeit, das war Thema im Interview.',
    'In der Ausbildung lernt man, vorsichtig nach dem Schmerz zu tasten.',
  ],
  source: 'R16, friendly but direct, no belittling oneself; common advice on application letters',
};
