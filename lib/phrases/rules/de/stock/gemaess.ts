import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/gemaess',
  language: 'de',
  category: 'stock',
  severity: 'mild',
  patterns: [
    { match: '<<(gemäss|laut) unser~ [_] $1(<talk>)>>', replacements: ['nach unserem $1'] },
    {
      match: '(gemäss (unser~|der) (absprache|vereinbarung)|vereinbarungsgemäss)',
      replacements: ['wie vereinbart'],
    },
    { match: '(wunschgemäss|gemäss <your> (wunsch|bitte))', replacements: ['wie gewünscht'] },
  ],
  elsewhere: 'nothing',
  reason: {
    de: 'Wörter mit „gemäß“ klingen nach Paragraf; Ihr Gespräch war aber keine Akte.',
    en: 'Words with “gemäß” sound like a legal clause, but your conversation was not a file.',
  },
  replacements: [],
  hits: [
    'Mit Ihrer Ausbildungsleiterin sprach ich über Schichten. [Wunschgemäß] sende ich Ihnen zwei Arbeitsproben.',
    'Der Job in der Werft ist mir wichtig. [Gemäß unserem Telefonat] melde ich mich heute.',
    'Danke für das Gespräch am Dienstag. [Vereinbarungsgemäss] schicke ich die Referenzen.',
    'Die Stelle in der Gärtnerei lockt mich. [Gemäß Ihrer Bitte] habe ich das Formular ausgefüllt.',
  ],
  misses: [
    'Das Praktikum in der Kita beginnt im August. Wie vereinbart schicke ich die Referenzen.',
    'Ihre Position im Einkauf kenne ich von der Messe. Die Leitung ist gemäß Norm verlegt.',
    'Im Interview ging es um den Neubau. Ein gemäßigter Ton hilft im Streit.',
  ],
  source: 'R14, no stock phrases; general knowledge of business German',
};
