import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/zur-kenntnis',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    '(zu <your> kenntnis|zur [_] kenntnisnahme|um kenntnisnahme|mit bedauern)',
    '{8: in kenntnis ; (setz~|gesetzt)}',
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Von „Kenntnis“ ist in Amtsschreiben die Rede; der Leser fühlt sich verwaltet.',
    en: 'Official letters speak of “Kenntnis”; the reader feels administered.',
  },
  advice: {
    de: 'Schreiben Sie „zur Information“, „sagen“ oder „schreiben“.',
    en: 'Write “zur Information”, “sagen” or “schreiben”.',
  },
  replacements: [],
  hits: [
    'Die Stelle in der Gärtnerei lockt mich. Das Zeugnis sende ich [zu Ihrer Kenntnis].',
    'Das Praktikum in der Kita beginnt im August. Bitte [setzen Sie mich in Kenntnis], wenn es Neues gibt.',
    'Ihre Position im Einkauf kenne ich von der Messe. Ich bitte [um Kenntnisnahme].',
    'Im Interview ging es um den Neubau. Man hat mich gestern [in Kenntnis gesetzt].',
  ],
  misses: [
    'Meine Bewerbung ging am Montag an Sie. Meine Kenntnisse in Buchhaltung habe ich aufgefrischt.',
    'Der Probetag in der Küche war lehrreich. Ohne Kenntnis der Maschine geht es nicht.',
    'Die Ausbildung zur Optikerin dauert drei Jahre. Ich setze den Termin auf Montag.',
  ],
  source: 'R14, no stock phrases; general knowledge of business German',
};
