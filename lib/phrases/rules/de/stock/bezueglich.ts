import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/bezueglich',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    {
      match:
        '<<(bezüglich|hinsichtlich)>> (mein~|des|der|ihr~|unser~) ..1 (stand|stelle|bewerbung|gespräch~|telefonat~|<advert>)',
      replacements: ['wegen'],
    },
    { match: '(melde|schreibe|frage|wend~) ..3 <<(bezüglich|hinsichtlich)>>', replacements: ['wegen'] },
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Kanzleiwörter wie „bezüglich“ machen aus einer Frage einen Vorgang; der Ton wird steif.',
    en: 'Office words like “bezüglich” turn a question into a case file, and the tone stiffens.',
  },
  replacements: [],
  hits: [
    'Ich melde mich [bezüglich] meiner Bewerbung als Optikerin.',
    'Ihre Position im Einkauf kenne ich von der Messe. Ich schreibe Ihnen [hinsichtlich] des aktuellen Standes.',
    '[Hinsichtlich] der Stelle im Lager habe ich eine Frage.',
    'Im Interview ging es um den Neubau. Ich frage [bezueglich] unseres Gesprächs vom Montag nach.',
  ],
  misses: [
    'Meine Bewerbung ging am Montag an Sie. Bezüglich der Heizung rufe ich den Hausmeister an.',
    'Wegen meiner Bewerbung habe ich gestern angerufen.',
    'Der Probetag in der Küche war lehrreich. Hinsichtlich der Farben sind wir uns einig.',
  ],
  source: 'R14, no stock phrases; general knowledge of business German',
};
