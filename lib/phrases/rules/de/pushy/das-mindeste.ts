import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/das-mindeste',
  language: 'de',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    '(mindeste|mindestmass|viel verlang~)',
    '{(darf|kann|könnte|dürfte|sollte) ; (man|ich) ; (doch|wohl|ja) ; (erwart~|verlang~)}',
    '(man|ich) ..3 erwart~ (können|dürfen|kann|darf)',
    '(wenigstens|zumindest) ..3 (<reply>|was|ab|gelesen)',
    '(kann|wird) (doch|ja|wohl) nicht ..2 (schwer|schwierig|sein|wahr~|dauer~)',
    '{8: (haben|habt|hast) (sie|ihr|du)|(sie|ihr|du) (haben|habt|hast) ; nicht geschafft}',
    '{8: <reply> ; <manners>}',
    '(frage|mehr) ..2 <manners>',
    '{8: hätt~ ; (genügt|gereicht)}',
    '(hätten|hättest|hättet) ..9 <act> (können|sollen|müssen)',
    '(macht man nicht|gehört sich|doch nicht einfach)',
  ],
  unless: ['<purchase>', '(falls|wenn|sofern) ..6 verlang~', '(bedank~|danke|dank|helf~|kunde~|gäste~)'],
  elsewhere: 'mild',
  reason: {
    de: 'Der Satz belehrt den Leser über gutes Benehmen, und darauf antwortet niemand gern.',
    en: 'The sentence lectures the reader on good manners, and lectures are seldom welcome.',
  },
  advice: {
    de: 'Fragen Sie schlicht nach dem Stand; das erreicht mehr als der Hinweis, was sich gehört.',
    en: 'Simply ask where things stand; that achieves more than saying what is proper.',
  },
  replacements: [],
  hits: [
    'Eine Antwort auf meine Bewerbung wäre wohl das [Mindeste].',
    'Ist eine Rückmeldung wirklich zu [viel verlangt]?',
    'Ich hätte gern [wenigstens eine Absage].',
    'Sie [hätten mir nach dem Gespräch ruhig antworten können].',
    'Es [kann doch nicht so schwer sein], auf eine Bewerbung zu reagieren.',
    'Das ist schlicht eine [Frage des Anstands].',
  ],
  misses: [
    'Das Gespräch war wenigstens eine Stunde lang und verging wie im Flug.',
    'Ein Dank für das Gespräch ist das Mindeste, danke!',
    'Ich hätte fragen sollen, ob die Stelle Schichtdienst hat.',
  ],
  source: 'R20, the tone makes the music; general knowledge of business German',
};
